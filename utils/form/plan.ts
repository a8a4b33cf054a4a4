import type { DatePart, Kind } from './kinds';

/** Where a value comes from: shown beside it, and kept in the ledger. */
export type Source =
  | { from: 'basics' }
  | { from: 'entry'; entry: string }
  | { from: 'summary' }
  | { from: 'answer'; answer: string }
  | { from: 'file'; file: string };

/** What is written, in the form the control takes. */
export type FieldValue =
  | { as: 'text'; text: string }
  /**
   * `value`s of the field's options: one for a select or radios, any number for a group of boxes. Of a combobox,
   * whose choices show only once it is open, the labels that are meant, best first.
   */
  | { as: 'options'; options: string[]; text: string }
  /** Several choices of a list that shows them once it is open: of each the labels that are meant, best first. */
  | { as: 'picks'; picks: string[][]; text: string }
  | { as: 'checked'; checked: boolean }
  | { as: 'file'; file: string; text: string };

export const skipReasons = [
  'not-understood',
  'no-data',
  'already-filled',
  'only-you',
  'no-matching-option',
  'too-long',
  'cannot-be-seen',
  'locked',
  'not-ours-to-fill',
  'unsure',
  'unsupported-control',
] as const;
export type SkipReason = (typeof skipReasons)[number];

interface StepBase {
  /** The snapshot's. */
  ref: string;
  kind: Kind;
  part?: DatePart;
}

export interface FillStep extends StepBase {
  do: 'fill';
  value: FieldValue;
  source: Source;
  /** 0 to 1. */
  confidence: number;
  /** Whether it is ticked before the owner looks: sensitive and doubtful ones are not. */
  ticked: boolean;
}

export interface SkipStep extends StepBase {
  do: 'skip';
  why: SkipReason;
}

/** One a field, in the page's order. */
export type Step = FillStep | SkipStep;
