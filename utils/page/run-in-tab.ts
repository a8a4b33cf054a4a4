import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../result';
import type { PageFailure } from './page-failure';

interface FrameAnswer {
  frameId: number;
  answer: unknown;
}

/** The browsers' words for "this frame went away", which is the page's doing and no error. */
const wentAway = /removed|No tab|closed|navigat|destroyed|unloaded|No frame|Invalid tab/i;

/** Chromium's words for a page of its own or of its store; Firefox has none of its own. */
const closedPage = /Cannot access a [a-z-]+:|gallery|cannot be scripted/i;

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

async function execute(injection: Injection): Promise<Result<FrameAnswer[], PageFailure>> {
  try {
    const results = await browser.scripting.executeScript(injection);
    return ok(results.map(({ frameId, result }) => ({ frameId, answer: result })));
  } catch (error) {
    if (closedPage.test(String(error))) return fail('restricted');
    return fail(wentAway.test(String(error)) ? 'left' : 'no-access');
  }
}

/** Runs one of our page scripts and gives what it returns: in the top frame, or in all that are open to us. */
export const runScript = (
  tabId: number,
  file: '/posting.js' | '/form.js',
  { allFrames = false } = {},
) => execute({ target: { tabId, allFrames }, files: [file] });

/** Puts what writes into frames that have been read. What it keeps there of an earlier fill stays. */
export const bringFillTools = (tabId: number, frameIds: number[]) =>
  execute({ target: { tabId, frameIds }, files: ['/fill.js'] });

/** Calls what `form.js` and `fill.js` left in a frame's isolated world. Arguments and answer are plain data. */
export const callFormTools = (
  { tabId, frameIds }: { tabId: number; frameIds: number[] },
  verb: 'scan' | 'apply' | 'addRow' | 'report' | 'undo',
  ...args: unknown[]
) =>
  execute({
    target: { tabId, frameIds },
    func: (name: string, given: unknown[]) => {
      const tools: Record<string, unknown> = {
        ...globalThis.bespokeForm,
        ...globalThis.bespokeFill,
      };
      const tool = tools[name] as ((...args: unknown[]) => unknown) | undefined;
      return tool?.(...given) ?? null;
    },
    args: [verb, args],
  } as Injection);
