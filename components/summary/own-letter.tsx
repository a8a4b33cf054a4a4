import { useState } from 'preact/hooks';
import { t } from '@/utils/text/text';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { TextArea } from '../ui/text-area';

interface Props {
  letter: string;
  /** What in it is still open for the posting at hand, as the letter has it. */
  blanks: readonly string[];
  onChange: (letter: string) => void;
}

/** The owner's cover letter, written once, with blanks for what differs from posting to posting. */
export function OwnLetter({ letter, blanks, onChange }: Props) {
  // What is typed is shown at once, whatever keeping it takes.
  const [typed, setTyped] = useState(letter);
  const [isNew] = useState(letter.trim() === '');
  const write = (text: string) => {
    setTyped(text);
    onChange(text);
  };
  return (
    <>
      <Disclosure summary={t('letter_title')} open={isNew}>
        <TextArea
          label={t('letter_label')}
          help={t('letter_help', '{company}', '{title}', '{summary}')}
          placeholder={t('letter_example', '{title}', '{company}', '{summary}')}
          rows={8}
          dir="auto"
          spellcheck
          maxLength={30_000}
          value={typed}
          onInput={write}
        />
      </Disclosure>
      {letter.trim() !== '' && blanks.length > 0 && (
        <Notice tone="warn" title={t('letter_open')}>
          {blanks.join(' · ')}
        </Notice>
      )}
    </>
  );
}
