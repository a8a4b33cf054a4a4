import '../zod-setup';
import * as z from 'zod';
import { globalRef, splitRef } from './frames';
import { bringFillTools, callPageTool, runScript } from './run-in-tab';

const Focused = z.discriminatedUnion('in', [
  z.object({ in: z.literal('field'), ref: z.string().max(100) }),
  z.object({ in: z.literal('frame') }),
  z.object({ in: z.literal('none') }),
]);

/** The field of a tab that the owner is in: its name; undefined where they are in none that we may look at. */
export async function fieldInTab(tabId: number): Promise<string | undefined> {
  const injected = await runScript(tabId, '/form.js', { allFrames: true });
  if (!injected.ok) return undefined;
  const frames = { tabId, frameIds: injected.value.map(({ frameId }) => frameId) };
  const brought = await bringFillTools(tabId, frames.frameIds);
  if (!brought.ok) return undefined;
  const asked = await callPageTool(frames, 'focused');
  return asked.ok ? fieldAmong(asked.value) : undefined;
}

/** A frame keeps what had its focus last, so one inside counts only where the page around it says that a frame has it. */
export function fieldAmong(
  answers: readonly { frameId: number; answer: unknown }[],
): string | undefined {
  const read = answers.map(({ frameId, answer }) => ({
    frameId,
    focused: Focused.safeParse(answer).data,
  }));
  const isInside = read.some(({ frameId, focused }) => frameId === 0 && focused?.in === 'frame');
  const found = read.flatMap(({ frameId, focused }) =>
    focused?.in === 'field' && (frameId !== 0) === isInside
      ? [globalRef(frameId, focused.ref)]
      : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Shows the owner a field in its page, or no longer. */
export async function pointInTab(tabId: number, ref: string, isShown: boolean): Promise<void> {
  const { frameId, local } = splitRef(ref);
  const brought = await bringFillTools(tabId, [frameId]);
  if (brought.ok)
    await callPageTool({ tabId, frameIds: [frameId] }, 'point', ...(isShown ? [local] : []));
}
