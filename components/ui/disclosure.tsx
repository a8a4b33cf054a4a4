import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ChevronIcon } from './icons';
import './disclosure.css';

export interface DisclosureProps {
  summary: ComponentChildren;
  /** Open from the start; the person's own choice holds afterwards. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
  /** Made only once it is opened. */
  children: ComponentChildren;
}

/** Shows more on demand. */
export function Disclosure({ summary, open = false, onToggle, children }: DisclosureProps) {
  const [opened, setOpened] = useState(open);
  return (
    <details
      class="disclosure"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
        onToggle?.(event.currentTarget.open);
      }}
    >
      <summary class="disclosure-summary">
        <ChevronIcon />
        <span class="disclosure-text">{summary}</span>
      </summary>
      {opened && <div class="disclosure-body">{children}</div>}
    </details>
  );
}
