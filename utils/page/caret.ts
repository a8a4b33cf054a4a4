import { browser } from 'wxt/browser';
import { CaretSight, Inserted } from '../form/caret';
import { fail, ok, type Result } from '../result';
import type { PageFailure } from './page-failure';
import { callPageTool, runScript } from './run-in-tab';

/** A field of a page that the caret is in. */
export interface CaretPlace {
  tabId: number;
  frameId: number;
  /** As many characters as the field takes, where it says so. */
  most?: number | undefined;
}

const topFrame = 0;

/**
 * Where the caret of the page stood when the popup took the focus; undefined where it was in no field. `read` is the tab
 * that was read a moment ago, where one was: without it the one in front is asked.
 */
export async function findCaret(read?: number): Promise<CaretPlace | undefined> {
  const tabId = read ?? (await activeTab());
  if (tabId === undefined) return undefined;
  const isOpen = read !== undefined;
  const looked = await runScript(tabId, '/caret.js', { allFrames: true, isOpen });
  if (!looked.ok) return undefined;
  const sights = looked.value.flatMap(({ frameId, answer }) => {
    const sight = CaretSight.safeParse(answer);
    return sight.success ? [{ frameId, ...sight.data }] : [];
  });
  const top = sights.find(({ frameId }) => frameId === topFrame);
  // A frame remembers its caret after the page has moved on: only the one that the page is in counts.
  const inside = sights.filter(({ frameId, at }) => frameId !== topFrame && at === 'field');
  const found = top?.at === 'frame' && inside.length === 1 ? inside[0] : top;
  return found?.at === 'field' ? { tabId, frameId: found.frameId, most: found.most } : undefined;
}

async function activeTab(): Promise<number | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** Puts a text where the caret is. */
export async function insertAtCaret(
  { tabId, frameId }: CaretPlace,
  text: string,
): Promise<Result<Inserted, PageFailure>> {
  const called = await callPageTool({ tabId, frameIds: [frameId] }, 'insert', text);
  if (!called.ok) return called;
  const inserted = Inserted.safeParse(called.value[0]?.answer);
  return inserted.success ? ok(inserted.data) : fail('left');
}
