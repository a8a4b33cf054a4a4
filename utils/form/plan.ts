import type { DatePart, Kind } from './kinds';
import type { Source } from './source';

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

const skipReasons = [
  'not-understood',
  'no-data',
  'already-filled',
  'only-you',
  'no-matching-option',
  'too-long',
  'too-short',
  'cannot-be-seen',
  'locked',
  'not-ours-to-fill',
  'unsure',
  'unsupported-control',
  'wrong-file-type',
  'file-too-large',
  'wrong-format',
  'out-of-range',
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
  /** What stands in the field already, and is written over where the owner ticks this. */
  overwrites?: string;
  /** The owner's own words on something like what is asked, for them to judge. */
  suggested?: true;
}

interface SkipStep extends StepBase {
  do: 'skip';
  why: SkipReason;
}

/** One a field, in the page's order. */
export type Step = FillStep | SkipStep;
