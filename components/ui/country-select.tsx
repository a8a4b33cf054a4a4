import { countries } from './countries';
import { Select } from './select';

export interface CountrySelectProps {
  label: string;
  /** ISO 3166-1 alpha-2; '' for none. */
  value: string;
  /** What stands for none. */
  none: string;
  onChange: (code: string) => void;
  /** Left out of the list. */
  except?: readonly string[];
}

export function CountrySelect({ label, value, none, onChange, except = [] }: CountrySelectProps) {
  const known = countries();
  const strange = value !== '' && !known.some((country) => country.value === value);
  return (
    <Select
      label={label}
      value={value}
      options={[
        { value: '', label: none },
        ...(strange ? [{ value, label: value }] : []),
        ...known.filter((country) => country.value === value || !except.includes(country.value)),
      ]}
      onChange={onChange}
    />
  );
}
