import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { classNames } from './class-names';
import './icon-button.css';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'label'> {
  /** What it does: its accessible name and its tooltip. */
  label: string;
  icon: ComponentChildren;
  /** For a toggle: whether it is on. */
  pressed?: boolean;
}

export function IconButton({ label, icon, pressed, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      class={classNames('icon-button', pressed && 'icon-button-on')}
      aria-label={label}
      aria-pressed={pressed}
    >
      {icon}
    </button>
  );
}
