import type { ComponentChildren } from 'preact';
import './badge.css';

export interface BadgeProps {
  tone?: 'neutral' | 'accent' | 'good' | 'warn' | 'danger';
  icon?: ComponentChildren;
  title?: string;
  children: ComponentChildren;
}

/** A word or two about what it stands beside. The words say it; the colour only helps. */
export function Badge({ tone = 'neutral', icon, title, children }: BadgeProps) {
  return (
    <span class={`badge badge-${tone}`} title={title}>
      {icon}
      <span class="badge-text">{children}</span>
    </span>
  );
}
