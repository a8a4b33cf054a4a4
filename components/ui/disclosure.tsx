import type { ComponentChildren } from 'preact';
import { ChevronIcon } from './icons';
import './disclosure.css';

export interface DisclosureProps {
  summary: ComponentChildren;
  /** Open from the start; the person's own choice holds afterwards. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
  children: ComponentChildren;
}

/** Shows more on demand. */
export function Disclosure({ summary, open, onToggle, children }: DisclosureProps) {
  return (
    <details
      class="disclosure"
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary class="disclosure-summary">
        <ChevronIcon />
        <span class="disclosure-text">{summary}</span>
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
