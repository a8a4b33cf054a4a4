import type { Report, RowAdded, UndoReport, Write } from '@/utils/form/report';
import { addRow } from './write/add-row';
import { applyWrites, stopFill, undoFill } from './write/apply-writes';
import { type Focused, focusedField } from './write/focused-field';
import { pointAt } from './write/point-at';
import { reportNow } from './write/report-now';
import { inTurn } from './write/turn';

/** What `fill.js` leaves in a frame for the popup to call. Everything in and out is plain data. */
export interface FillTools {
  apply(writes: Write[]): Promise<Report>;
  /** Lets it end before its next field. */
  stop(): void;
  /** Adds one row to a section whose rows repeat, by the control that the owner agreed to. */
  addRow(adder: { ref: string; label: string }): Promise<RowAdded>;
  /** The report of the last fill in this frame, once it is over: for a popup that was closed meanwhile. */
  report(): Promise<Report | null>;
  undo(): Promise<UndoReport>;
  /** In which field the owner is. */
  focused(): Focused;
  /** Shows the owner a field, until it is called again; without a name, none. */
  point(ref?: string): void;
}

declare global {
  // On the isolated world's global, which the page cannot see.
  var bespokeFill: FillTools | undefined;
}

export const fillTools: FillTools = {
  apply: applyWrites,
  stop: stopFill,
  addRow,
  report: () => inTurn(async () => reportNow()),
  undo: undoFill,
  focused: focusedField,
  point: pointAt,
};
