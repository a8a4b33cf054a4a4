import type { PartialSelectHTMLAttributes } from 'preact';
import { FieldFrame, type FieldLook } from './field-frame';
import { ChevronIcon } from './icons';
import './select.css';

export interface SelectOption<Value extends string = string> {
  value: Value;
  label: string;
}

export interface SelectProps<Value extends string>
  extends FieldLook,
    Omit<
      PartialSelectHTMLAttributes<HTMLSelectElement>,
      'role' | 'size' | 'label' | 'value' | 'onChange'
    > {
  value: Value;
  options: readonly SelectOption<Value>[];
  onChange: (value: Value) => void;
}

export function Select<Value extends string>({
  label,
  help,
  error,
  hideLabel,
  value,
  options,
  onChange,
  ...rest
}: SelectProps<Value>) {
  return (
    <FieldFrame label={label} help={help} error={error} hideLabel={hideLabel}>
      {(wiring) => (
        <div class="select-frame">
          <select
            {...rest}
            {...wiring}
            class="field-control select"
            value={value}
            onChange={(event) => onChange(event.currentTarget.value as Value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronIcon />
        </div>
      )}
    </FieldFrame>
  );
}
