import type * as z from 'zod';
import { Report, UndoReport, type Write } from '../form/report';
import { fail, ok, type Result } from '../result';
import { inFrame, mergeReports, mergeUndos, splitRef, undoInFrame } from './frames';
import type { PageFailure } from './page-failure';
import { callFormTools } from './run-in-tab';
import { unlessLeft } from './unless-left';

/** Writes what the owner agreed to, frame by frame, and reports what stuck. It never submits. */
export async function fillTab(
  tabId: number,
  writes: readonly Write[],
): Promise<Result<Report, PageFailure>> {
  const byFrame = Map.groupBy(writes, ({ ref }) => splitRef(ref).frameId);
  const reports: Report[] = [];
  for (const [frameId, ours] of byFrame) {
    const local = ours.map((write) => ({ ...write, ref: splitRef(write.ref).local }));
    const answer = await callOne(Report, { tabId, frameId }, 'apply', local);
    if (!answer.ok) return answer;
    reports.push(inFrame(frameId, answer.value));
  }
  return ok(mergeReports(reports));
}

/** Puts back what stood in the fields before, in every frame that was written to. */
export async function undoFill(
  tabId: number,
  refs: readonly string[],
): Promise<Result<UndoReport, PageFailure>> {
  const undos: UndoReport[] = [];
  for (const frameId of new Set(refs.map((ref) => splitRef(ref).frameId))) {
    const answer = await callOne(UndoReport, { tabId, frameId }, 'undo');
    if (!answer.ok) return answer;
    undos.push(undoInFrame(frameId, answer.value));
  }
  return ok(mergeUndos(undos));
}

async function callOne<Answer>(
  schema: z.ZodType<Answer>,
  { tabId, frameId }: { tabId: number; frameId: number },
  verb: 'apply' | 'undo',
  ...args: unknown[]
): Promise<Result<Answer, PageFailure>> {
  const calling = callFormTools({ tabId, frameIds: [frameId] }, verb, ...args);
  const called = await unlessLeft({ tabId, frameId }, calling);
  if (!called.ok) return fail('left');
  // A page that navigated while we wrote gives no answer at all.
  const answer = schema.safeParse(called.value[0]?.answer);
  return answer.success
    ? ok(answer.data)
    : fail(called.value[0]?.answer == null ? 'left' : 'unreadable');
}
