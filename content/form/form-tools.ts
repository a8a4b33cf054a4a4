import type { Report, UndoReport, Write } from '@/utils/form/report';
import type { FormScan } from '@/utils/form/snapshot';
import { scanForm } from './read/scan-form';
import { applyWrites, lastReport, undoFill } from './write/apply-writes';

/** What the popup may call in a frame. Everything in and out is plain data. */
export interface FormTools {
  scan(): FormScan;
  apply(writes: Write[]): Promise<Report>;
  /** The report of the last fill in this frame, for a popup that was closed meanwhile. */
  report(): Report | null;
  undo(): Promise<UndoReport>;
}

declare global {
  // On the isolated world's global, which the page cannot see.
  var bespokeForm: FormTools | undefined;
}

export const formTools: FormTools = {
  scan: scanForm,
  apply: applyWrites,
  report: lastReport,
  undo: undoFill,
};
