import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../result';
import { callTool, type ToolVerb } from './call-tool';
import { ownPageIn, type PageScript } from './own-page';
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

/** How long a script may take that waits for nothing in the page, in milliseconds. */
const patience = 1_500;

/**
 * Where the owner has set a site to "on click", Chromium refuses no script: it lets it wait for that click without a
 * word. Such a tab does not tell us its address; one that does is open to us.
 */
async function awaitsClick({ tabId, frameIds }: Injection['target']): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  if (url) return false;
  const asked = browser.scripting.executeScript({
    target: { tabId, ...(frameIds && { frameIds }) },
    func: () => null,
    injectImmediately: true,
  });
  const { promise: waited, resolve } = Promise.withResolvers<true>();
  const timer = setTimeout(() => resolve(true), patience);
  return Promise.race([waited, asked.then(() => false)]).finally(() => clearTimeout(timer));
}

async function execute(
  injection: Injection,
  isOpen = false,
): Promise<Result<FrameAnswer[], PageFailure>> {
  try {
    if (!isOpen && (await awaitsClick(injection.target))) return fail('no-access');
    const results = await browser.scripting.executeScript(injection);
    return ok(results.map(({ frameId, result }) => ({ frameId, answer: result })));
  } catch (error) {
    // An address in quotes says whatever its site likes.
    const said = String(error).replace(/"[^"]*"/g, '');
    if (closedPage.test(said)) return fail('restricted');
    return fail(wentAway.test(said) ? 'left' : 'no-access');
  }
}

/** What a page of our own gives, as plain data, as if it had come from a page of others. */
async function answerOf(work: Promise<unknown>): Promise<Result<FrameAnswer[], PageFailure>> {
  try {
    return ok([{ frameId: 0, answer: structuredClone(await work) }]);
  } catch {
    return fail('left');
  }
}

/**
 * Runs one of our page scripts and gives what it returns: in the top frame, or in all that are open to us. `isOpen` says
 * that the tab has just told its address, and need not be asked for it.
 */
export function runScript(
  tabId: number,
  file: Exclude<PageScript, '/fill.js'>,
  { allFrames = false, isOpen = false } = {},
) {
  const own = ownPageIn(tabId);
  return own
    ? answerOf(own.run(file))
    : execute({ target: { tabId, allFrames }, files: [file] }, isOpen);
}

/** Puts `form.js` into all frames that are open to us, and gives what each says of its form; `isOpen` as above. */
export function lookAtForms(tabId: number, { isOpen }: { isOpen: boolean }) {
  const own = ownPageIn(tabId);
  return own
    ? answerOf(own.call('look', []))
    : execute({ target: { tabId, allFrames: true }, files: ['/form.js', '/look.js'] }, isOpen);
}

/** Asks a frame whether it still holds the document that `form.js` was put into. */
export const askForForm = (tabId: number, frameId: number) =>
  execute({
    target: { tabId, frameIds: [frameId] },
    func: () => globalThis.bespokeForm !== undefined,
    injectImmediately: true,
  });

/** Puts what writes into frames that have been read. What it keeps there of an earlier fill stays. */
export function bringFillTools(tabId: number, frameIds: number[]) {
  const own = ownPageIn(tabId);
  const file = '/fill.js';
  return own ? answerOf(own.run(file)) : execute({ target: { tabId, frameIds }, files: [file] });
}

/** Calls what our scripts left in a frame's isolated world. Arguments and answer are plain data. */
export function callPageTool(
  target: { tabId: number; frameIds: number[] },
  verb: ToolVerb,
  ...args: unknown[]
) {
  const own = ownPageIn(target.tabId);
  return own
    ? answerOf(own.call(verb, args))
    : execute({ target, func: callTool, args: [verb, args] } as Injection);
}
