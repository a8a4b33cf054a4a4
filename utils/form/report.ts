import '../zod-setup';
import * as z from 'zod';

/** One field to write, as the page is told it: the value, and what the field looked like when agreed to. */
export interface Write {
  ref: string;
  value: import('./plan').FieldValue;
  /** The label the owner saw; a field that has changed it is refused. */
  label: string;
  /** What stood there when the owner agreed to have it written over: nothing else is. */
  overwrites?: string;
  /** The ledger's record of the fill that it is part of. */
  application?: string;
  /** Content of the file for a file field. */
  file?: { name: string; type: string; base64: string };
}

export const outcomes = [
  /** Read back after the page settled, and it is what was written. */
  'stuck',
  /** Of several choices, the list took some. */
  'partly',
  /** It was written and the page put something else there. */
  'reverted',
  /** The list does not have it, or did not open. */
  'no-choice',
  'not-opened',
  /** The page says that the value is not valid. */
  'refused',
  /** The field is no longer there, or no longer the one that was agreed to. */
  'changed',
  'gone',
  'hidden',
  /** Somebody has typed there since. */
  'already-filled',
  'locked',
  /** The owner stopped the fill before it. */
  'stopped',
] as const;

export const ReportLine = z.object({
  ref: z.string().max(100),
  outcome: z.enum(outcomes),
  /** What the field holds after the page settled. */
  found: z.string().max(20_000),
  /** What the page says of it, where it says anything. */
  message: z.string().max(500),
});
export type ReportLine = z.infer<typeof ReportLine>;

/** What a press on the control that adds a row came to. */
export const RowAdded = z.object({
  outcome: z.enum([
    'added',
    /** It came, and the page keeps it only once its own "Save" is pressed: that is the owner's to do. */
    'wants-saving',
    'nothing-came',
    /** The control is no longer there, or says something else now. */
    'gone',
  ]),
});
export type RowAdded = z.infer<typeof RowAdded>;

/** A row that was to be added, by its section and entry. */
export const ReportedRow = RowAdded.extend({
  section: z.enum(['work', 'education', 'languages', 'certificates']),
  entry: z.string().max(200),
});
export type ReportedRow = z.infer<typeof ReportedRow>;

export const Report = z.object({
  lines: z.array(ReportLine).max(500),
  /** Required fields of the page that are still empty: their refs. */
  stillEmpty: z.array(z.string().max(100)).max(500),
  /** The ledger's record of the fill, for a popup that did not see its end. */
  application: z.string().max(100).optional(),
  /** Nothing that was written to is shown any more: the form has gone on to something else. */
  isPast: z.boolean().optional(),
  /** Rows that were added for the owner's entries, or could not be. */
  rows: z.array(ReportedRow).max(100).optional(),
  /** Refs of fields that came, or opened, while others were filled. */
  appeared: z.array(z.string().max(100)).max(500).optional(),
});
export type Report = z.infer<typeof Report>;

/** What became of an undo: refs that hold again what they held, and refs that do not. */
export const UndoReport = z.object({
  restored: z.array(z.string().max(100)).max(500),
  kept: z.array(z.string().max(100)).max(500),
  /** Rows that were added: how many are gone again, and how many the page kept. */
  rows: z.object({ removed: z.number(), kept: z.number() }).optional(),
});
export type UndoReport = z.infer<typeof UndoReport>;
