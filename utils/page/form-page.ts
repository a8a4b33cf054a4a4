import type * as z from 'zod';
import { Report, RowAdded, UndoReport, type Write } from '../form/report';
import { FormScan } from '../form/snapshot';
import { fail, ok, type Result } from '../result';
import type { FormPage } from './fill-form';
import { inFrame, mergeReports, mergeScans, mergeUndos, splitRef, undoInFrame } from './frames';
import type { PageFailure } from './page-failure';

type Verb = 'scan' | 'apply' | 'addRow' | 'undo';

/** How the page's own code is called in one frame, whatever carries the call. */
export interface FrameCalls {
  frameIds: readonly number[];
  call(frameId: number, verb: Verb, ...args: unknown[]): Promise<Result<unknown, PageFailure>>;
}

/** A form over all frames of its page, called frame by frame; every answer is checked before it is used. */
export function formPage(
  { frameIds, call }: FrameCalls,
  isStopped = () => false,
): FormPage & {
  undo(frameIds: readonly number[]): Promise<Result<UndoReport, PageFailure>>;
} {
  async function ask<Answer>(
    schema: z.ZodType<Answer>,
    frameId: number,
    verb: Verb,
    ...args: unknown[]
  ): Promise<Result<Answer, PageFailure>> {
    const called = await call(frameId, verb, ...args);
    if (!called.ok) return called;
    const answer = schema.safeParse(called.value);
    // A page that navigated meanwhile gives no answer at all.
    return answer.success ? ok(answer.data) : fail(called.value == null ? 'left' : 'unreadable');
  }

  return {
    async scan() {
      const scans: { frameId: number; scan: FormScan }[] = [];
      for (const frameId of frameIds) {
        const scan = await ask(FormScan, frameId, 'scan');
        if (scan.ok) scans.push({ frameId, scan: scan.value });
        else if (frameId === 0) return scan;
      }
      return ok(mergeScans(scans));
    },
    async apply(writes) {
      const reports: Report[] = [];
      for (const [frameId, ours] of Map.groupBy(writes, ({ ref }) => splitRef(ref).frameId)) {
        const local = ours.map((write): Write => ({ ...write, ref: splitRef(write.ref).local }));
        const report = isStopped()
          ? ok(stoppedBefore(local))
          : await ask(Report, frameId, 'apply', local);
        if (!report.ok) return report;
        reports.push(inFrame(frameId, report.value));
      }
      return ok(mergeReports(reports));
    },
    addRow({ ref, label }) {
      const { frameId, local } = splitRef(ref);
      return ask(RowAdded, frameId, 'addRow', { ref: local, label });
    },
    async undo(written) {
      const undos: UndoReport[] = [];
      for (const frameId of written) {
        const undo = await ask(UndoReport, frameId, 'undo');
        if (!undo.ok) return undo;
        undos.push(undoInFrame(frameId, undo.value));
      }
      return ok(mergeUndos(undos));
    },
  };
}

/** The report of a frame that nothing has been written to. */
const stoppedBefore = (writes: readonly Write[]): Report => ({
  lines: writes.map(({ ref }) => ({ ref, outcome: 'stopped', found: '', message: '' })),
  stillEmpty: [],
});
