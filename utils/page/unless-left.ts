import { browser } from 'wxt/browser';
import { fail, type Result } from '../result';
import { ownPageIn } from './own-page';
import type { PageFailure } from './page-failure';
import { askForForm } from './run-in-tab';

interface Frame {
  tabId: number;
  frameId: number;
}

/**
 * Work that a page does for us, or `left` once the page is gone. A page that navigates is often kept for the back
 * button, with our call frozen in it: the browser then gives neither an answer nor an error.
 */
export async function unlessLeft<Value>(
  frame: Frame,
  work: Promise<Result<Value, PageFailure>>,
): Promise<Result<Value, PageFailure>> {
  const { promise: left, resolve } = Promise.withResolvers<Result<never, PageFailure>>();
  // A page that goes says so by its status: no other change of it is worth asking, when access may have ended meanwhile.
  const onUpdated = async (tabId: number, { status }: { status?: string | undefined }) => {
    if (tabId === frame.tabId && status && !(await isThere(frame))) resolve(fail('left'));
  };
  const onRemoved = (tabId: number) => {
    if (tabId === frame.tabId) resolve(fail('left'));
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  try {
    return await Promise.race([work, left]);
  } finally {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  }
}

/** Whether the frame still holds the document that we were put into; another has none of our tools. */
async function isThere({ tabId, frameId }: Frame): Promise<boolean> {
  if (ownPageIn(tabId)) return true;
  const asked = await askForForm(tabId, frameId);
  return asked.ok && asked.value[0]?.answer === true;
}
