import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../result';
import type { PageFailure } from './page-failure';
import { runScript } from './run-in-tab';

/** The marked-up resume of a page, as a file would bring it. */
export interface PageResume {
  /** The page's title. */
  name: string;
  /** HTML. */
  text: string;
}

/** Reads the resume that the tab's markup holds; `unreadable` where it holds none. */
export async function readResume(): Promise<Result<PageResume, PageFailure>> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return fail('no-access');
  const read = await runScript(active.id, '/resume.js');
  if (!read.ok) return read;
  const text = read.value[0]?.answer;
  return typeof text === 'string' && text
    ? ok({ name: active.title ?? '', text })
    : fail('unreadable');
}
