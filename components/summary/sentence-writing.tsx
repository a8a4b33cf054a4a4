import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { TextArea } from '../ui/text-area';

interface Props {
  text: string;
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** A sentence by its owner's hand, for this posting alone. */
export function SentenceWriting({ text, onSave, onCancel }: Props) {
  const [typed, setTyped] = useState(text);
  const writing = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => writing.current?.querySelector('textarea')?.focus(), []);
  return (
    <form
      ref={writing}
      class="sentence-writing"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(typed);
      }}
    >
      <TextArea
        label={t('writing_label')}
        help={t('writing_help')}
        rows={3}
        spellcheck
        dir="auto"
        value={typed}
        onInput={setTyped}
      />
      <div class="sentence-writing-row">
        <Button size="s" look="quiet" onClick={onCancel}>
          {t('writing_cancel')}
        </Button>
        <Button size="s" type="submit" disabled={typed.trim() === ''}>
          {t('writing_save')}
        </Button>
      </div>
    </form>
  );
}
