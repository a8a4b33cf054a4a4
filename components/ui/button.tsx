import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { classNames } from './class-names';
import { Spinner } from './spinner';
import './button.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'size'> {
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 's' | 'm' | 'l';
  /** Shown before the text. */
  icon?: ComponentChildren;
  /** Shows that work is under way; it keeps its place and its focus, and a press does nothing. */
  busy?: boolean;
  /** As wide as what holds it. */
  wide?: boolean;
}

export function Button({
  look = 'plain',
  size = 'm',
  icon,
  busy = false,
  wide = false,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={classNames('button', `button-${look}`, `button-${size}`, wide && 'button-wide')}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}
