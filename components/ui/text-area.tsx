import type { TextareaHTMLAttributes } from 'preact';
import { FieldFrame, type FieldLook } from './field-frame';

export interface TextAreaProps
  extends FieldLook,
    Omit<TextareaHTMLAttributes, 'label' | 'value' | 'onInput'> {
  value: string;
  onInput: (value: string) => void;
}

export function TextArea({
  label,
  help,
  error,
  hideLabel,
  value,
  onInput,
  ...rest
}: TextAreaProps) {
  return (
    <FieldFrame label={label} help={help} error={error} hideLabel={hideLabel}>
      {(wiring) => (
        <textarea
          {...rest}
          {...wiring}
          class="field-control field-grows"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
