import type { ComponentChildren } from 'preact';
import { AlertIcon, CheckIcon, InfoIcon } from './icons';
import './notice.css';

export interface NoticeProps {
  tone?: 'info' | 'good' | 'warn' | 'error';
  title?: ComponentChildren;
  /** Buttons: what can be done about it. */
  actions?: ComponentChildren;
  children?: ComponentChildren;
}

const icons = { info: InfoIcon, good: CheckIcon, warn: AlertIcon, error: AlertIcon };

/** Says one thing that matters now. Errors interrupt a screen reader; the rest waits its turn. */
export function Notice({ tone = 'info', title, actions, children }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div class={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon />
      <div class="notice-body">
        {title && <p class="notice-title">{title}</p>}
        {children && <div class="notice-text">{children}</div>}
        {actions && <div class="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
