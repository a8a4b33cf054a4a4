/** @jsxImportSource react */
import Select from 'react-select';
import AsyncSelect from 'react-select/async';

export interface Option {
  value: string;
  label: string;
}

const asOptions = (list: readonly string[]): Option[] =>
  list.map((label, i) => ({ value: `${41_000 + i}`, label }));

interface Dropdown {
  id: string;
  label: string;
  required?: boolean;
  options?: readonly string[];
  find?: (query: string) => Promise<string[]>;
  /** What is painted for a choice, where it is less than the option says. */
  painted?: (option: Option) => string;
  onPick?: (label: string) => void;
}

/** Every list of the board is a react-select under a label. */
export function Dropdown({ id, label, required, options = [], find, painted, onPick }: Dropdown) {
  const shared = {
    inputId: id,
    classNamePrefix: 'select',
    className: 'select-shell remix-css-container',
    'aria-labelledby': `${id}-label`,
    placeholder: 'Select...',
    required,
    onChange: (option: Option | null) => onPick?.(option?.label ?? ''),
    formatOptionLabel: (option: Option, { context }: { context: string }) =>
      context === 'value' && painted ? painted(option) : option.label,
  };
  return (
    <div className="field-wrapper field">
      <div className="select">
        <div className="select__container">
          <label id={`${id}-label`} htmlFor={id} className="label select__label">
            {label}
            {required && <span className="required">*</span>}
          </label>
          {find ? (
            <AsyncSelect {...shared} loadOptions={(query: string) => find(query).then(asOptions)} />
          ) : (
            <Select {...shared} options={asOptions(options)} />
          )}
        </div>
      </div>
    </div>
  );
}
