import type { ComponentChildren, PartialInputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import './checkbox.css';

export interface CheckboxProps
  extends Omit<
    PartialInputHTMLAttributes<HTMLInputElement>,
    'role' | 'label' | 'onChange' | 'checked'
  > {
  label: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
  help?: ComponentChildren;
  /** The label is only heard: something beside the box shows it. */
  hideLabel?: boolean;
}

export function Checkbox({ label, checked, onChange, help, hideLabel, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div class="checkbox">
      <input
        {...rest}
        id={id}
        type="checkbox"
        class="checkbox-box"
        checked={checked}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id} class={hideLabel ? 'visually-hidden' : 'checkbox-label'}>
        {label}
      </label>
      {help && (
        <span id={`${id}-help`} class="checkbox-help">
          {help}
        </span>
      )}
    </div>
  );
}
