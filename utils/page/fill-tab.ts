import type { Report, UndoReport, Write } from '../form/report';
import { ok, type Result } from '../result';
import type { Agreement } from './fill-form';
import { type FrameCalls, formPage } from './form-page';
import { splitRef } from './frames';
import type { PageFailure } from './page-failure';
import { bringFillTools, callPageTool, runScript } from './run-in-tab';
import { unlessLeft } from './unless-left';

/**
 * Writes what the owner agreed to, adds the rows they agreed to, goes on with what that brings, and reports what stuck. It
 * never submits.
 */
export async function fillTab(
  tabId: number,
  writes: readonly Write[],
  agreement: Agreement,
): Promise<Result<Report, PageFailure>> {
  // The popup starts without what plans rows, which the review brings along before anything can be filled.
  const [frames, { fillForm }] = await Promise.all([framesOf(tabId), import('./fill-form')]);
  if (!frames.ok) return frames;
  return fillForm(formPage(inTab(tabId, frames.value), agreement.isStopped), writes, agreement);
}

/** Lets the fill that is under way in a tab end before its next field; nothing comes of it where none is. */
export async function stopFill(tabId: number, refs: readonly string[]): Promise<void> {
  await callPageTool({ tabId, frameIds: framesIn(refs) }, 'stop');
}

/** Puts back what stood in the fields before, in every frame that was written to. */
export function undoFill(
  tabId: number,
  refs: readonly string[],
): Promise<Result<UndoReport, PageFailure>> {
  const written = framesIn(refs);
  return formPage(inTab(tabId, written)).undo(written);
}

/** All frames that are open to us: our code runs once in each, and keeps what an earlier run needs. */
async function framesOf(tabId: number): Promise<Result<number[], PageFailure>> {
  const injected = await runScript(tabId, '/form.js', { allFrames: true });
  return injected.ok ? ok(injected.value.map(({ frameId }) => frameId)) : injected;
}

const framesIn = (refs: readonly string[]) => [
  ...new Set(refs.map((ref) => splitRef(ref).frameId)),
];

const inTab = (tabId: number, frameIds: readonly number[]): FrameCalls => ({
  frameIds,
  async call(frameId, verb, ...args) {
    const brought = verb === 'scan' ? ok([]) : await bringFillTools(tabId, [frameId]);
    if (!brought.ok) return brought;
    const calling = callPageTool({ tabId, frameIds: [frameId] }, verb, ...args);
    const called = await unlessLeft({ tabId, frameId }, calling);
    return called.ok ? ok(called.value[0]?.answer) : called;
  },
});
