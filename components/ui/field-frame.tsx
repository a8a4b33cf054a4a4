import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classNames } from './class-names';
import './field-frame.css';

/** What every field with a label takes. */
export interface FieldLook {
  label: string;
  /** How to fill it in. */
  help?: ComponentChildren;
  /** What is wrong with it. */
  error?: string;
  /** The label is only heard: its place already says it. */
  hideLabel?: boolean;
}

interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props extends FieldLook {
  children: (wiring: Wiring) => ComponentChildren;
}

/** Label above, control, help and error below, wired to each other. */
export function FieldFrame({ label, help, error, hideLabel, children }: Props) {
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id} class={classNames(hideLabel ? 'visually-hidden' : 'field-label')}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {help && (
        <span id={`${id}-help`} class="field-help">
          {help}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} class="field-error" role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
