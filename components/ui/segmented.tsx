import type { ComponentChildren } from 'preact';
import { classNames } from './class-names';
import './segmented.css';

interface Segment<Id extends string = string> {
  id: Id;
  label: string;
  icon?: ComponentChildren;
  /** A figure beside the label, such as how many are inside. */
  count?: number;
}

export interface SegmentedProps<Id extends string> {
  /** Names the set, and ties it to its `SegmentPanel`. */
  name: string;
  label: string;
  segments: readonly Segment<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
}

const tabId = (name: string, id: string) => `${name}-tab-${id}`;
const panelId = (name: string) => `${name}-panel`;

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  Home: () => 0,
  End: (_at, last) => last,
};

const mirrored: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
const isMirrored = () => document.documentElement.dir === 'rtl';

/** Tabs: arrow keys move and select, Home and End go to the ends. */
export function Segmented<Id extends string>({
  name,
  label,
  segments,
  selected,
  onSelect,
}: SegmentedProps<Id>) {
  const move = (event: KeyboardEvent) => {
    const step = steps[isMirrored() ? (mirrored[event.key] ?? event.key) : event.key];
    if (!step) return;
    event.preventDefault();
    const at = segments.findIndex(({ id }) => id === selected);
    const next = segments[step(at, segments.length - 1)]!;
    onSelect(next.id);
    document.getElementById(tabId(name, next.id))?.focus();
  };
  return (
    <div class="segmented" role="tablist" aria-label={label} onKeyDown={move}>
      {segments.map(({ id, label, icon, count }) => (
        <button
          key={id}
          id={tabId(name, id)}
          type="button"
          role="tab"
          class={classNames('segmented-tab', id === selected && 'segmented-tab-on')}
          aria-selected={id === selected}
          aria-controls={id === selected ? panelId(name) : undefined}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {icon}
          {label}
          {count !== undefined && <span class="segmented-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

interface PanelProps {
  /** The set's name. */
  name: string;
  selected: string;
  children: ComponentChildren;
}

/** What the selected segment shows. */
export function SegmentPanel({ name, selected, children }: PanelProps) {
  return (
    <div
      class="segmented-panel"
      role="tabpanel"
      id={panelId(name)}
      aria-labelledby={tabId(name, selected)}
    >
      {children}
    </div>
  );
}
