import type { ComponentChildren } from 'preact';
import './empty-state.css';

export interface EmptyStateProps {
  icon?: ComponentChildren;
  title: string;
  /** Buttons: the ways out. */
  actions?: ComponentChildren;
  /** One sentence on what to do. */
  children?: ComponentChildren;
}

export function EmptyState({ icon, title, actions, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      {icon && <div class="empty-state-icon">{icon}</div>}
      <h2 class="empty-state-title">{title}</h2>
      {children && <p class="empty-state-text">{children}</p>}
      {actions && <div class="empty-state-actions">{actions}</div>}
    </div>
  );
}
