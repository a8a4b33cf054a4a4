import { useState } from 'preact/hooks';
import { isPresentWord } from '@/utils/resume/date-words';
import { formatDate } from '@/utils/resume/format-dates';
import { readPartialDate } from '@/utils/resume/partial-date';
import { type DateRange, readDateRange } from '@/utils/resume/read-date-range';
import type { PartialDate } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { interfaceLocale } from '../ui/locale';
import { TextField } from '../ui/text-field';
import { useTypedText } from './typed-text';

interface Props {
  label: string;
  value: PartialDate | undefined;
  onChange: (value: PartialDate | undefined) => void;
  /** Takes a beginning and an end that were typed into this one field: "Mar 2019 – now". */
  onRange: (range: DateRange) => void;
  /** "now" means until now: no date. */
  open?: boolean;
}

const codec = {
  format: (date: PartialDate | undefined) => (date ? formatDate(date, interfaceLocale()) : ''),
  parse: (text: string): { value: PartialDate | undefined } | undefined => {
    if (text.trim() === '' || isPresentWord(text)) return { value: undefined };
    const value = readPartialDate(text);
    return value === undefined ? undefined : { value };
  },
  same: (a?: PartialDate, b?: PartialDate) => a === b,
};

/** A date as people write it; what cannot be read is said once they have left the field, and changes nothing. */
export function DateField({ label, value, onChange, onRange, open = false }: Props) {
  const typed = useTypedText(value, codec);
  const [left, setLeft] = useState(false);
  const leave = () => {
    const range = readDateRange(typed.text);
    if (range) {
      typed.forget();
      onRange(range);
      return;
    }
    setLeft(true);
    typed.settle();
  };
  return (
    <TextField
      label={label}
      value={typed.text}
      placeholder={open ? t('date_now') : t('date_example')}
      error={left && !typed.understood ? t('date_not_understood', typed.text) : undefined}
      onFocus={() => setLeft(false)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && leave()}
      onInput={(text) => {
        const read = typed.type(text);
        if (read) onChange(read.value);
      }}
    />
  );
}
