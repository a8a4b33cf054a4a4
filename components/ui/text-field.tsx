import type { ComponentChildren, InputHTMLAttributes, PartialInputHTMLAttributes } from 'preact';
import { classNames } from './class-names';
import { FieldFrame, type FieldLook } from './field-frame';
import './text-field.css';

export interface TextFieldProps
  extends FieldLook,
    Omit<
      PartialInputHTMLAttributes<HTMLInputElement>,
      'role' | 'list' | 'label' | 'value' | 'onInput' | 'icon'
    > {
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'date';
  /** Shown inside, before the text. */
  icon?: ComponentChildren;
}

export function TextField({
  label,
  help,
  error,
  hideLabel,
  value,
  onInput,
  icon,
  type = 'text',
  ...rest
}: TextFieldProps) {
  // Each of these types takes the same attributes, which the union of all input types cannot say.
  const own = { autocomplete: 'off', ...rest, type } as InputHTMLAttributes;
  return (
    <FieldFrame label={label} help={help} error={error} hideLabel={hideLabel}>
      {(wiring) => (
        <div class={classNames('text-field', icon !== undefined && 'text-field-with-icon')}>
          {icon}
          <input
            {...own}
            {...wiring}
            class="field-control"
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        </div>
      )}
    </FieldFrame>
  );
}
