import { languageName } from './language-name';
import { interfaceLocale } from './locale';
import { Select } from './select';

/** BCP 47; what resumes are written in. Another one that a resume has is kept in the list. */
const languages =
  'en en-GB en-US de fr es it pt pt-BR nl sv da nb fi pl cs sk hu ro bg el tr uk ru he ar fa hi bn id vi th zh-Hans zh-Hant ja ko'.split(
    ' ',
  );

export interface LanguageSelectProps {
  label: string;
  value: string;
  onChange: (tag: string) => void;
}

export function LanguageSelect({ label, value, onChange }: LanguageSelectProps) {
  const locale = interfaceLocale();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const options = [...new Set([...languages, value])]
    .filter(Boolean)
    .map((tag) => ({ value: tag, label: languageName(tag, names) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return <Select label={label} value={value} options={options} onChange={onChange} />;
}
