import { t } from '@/utils/text/text';
import { TextField } from '../ui/text-field';
import { useTypedText } from './typed-text';

interface Props {
  label: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
}

const itemsOf = (text: string) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

const codec = {
  format: (items: readonly string[]) => items.join(', '),
  parse: (text: string) => ({ value: itemsOf(text) as readonly string[] }),
  same: (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n'),
};

/** A few words, parted by commas. An item that holds a comma of its own is left alone until it is edited. */
export function ListField({ label, value, onChange }: Props) {
  const typed = useTypedText(value, codec);
  return (
    <TextField
      label={label}
      value={typed.text}
      help={t('list_help')}
      onBlur={typed.settle}
      onInput={(text) => onChange([...(typed.type(text)?.value ?? [])])}
    />
  );
}
