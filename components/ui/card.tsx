import type { ComponentChildren } from 'preact';
import { classNames } from './class-names';
import './card.css';

export interface CardProps {
  /** Its heading; `actions` stand beside it. */
  title?: ComponentChildren;
  actions?: ComponentChildren;
  /** Without inner space, for rows that reach its edges. */
  flush?: boolean;
  children: ComponentChildren;
}

export function Card({ title, actions, flush = false, children }: CardProps) {
  return (
    <section class={classNames('card', flush && 'card-flush')}>
      {(title || actions) && (
        <header class="card-head">
          {title && <h2 class="card-title">{title}</h2>}
          {actions}
        </header>
      )}
      {children}
    </section>
  );
}
