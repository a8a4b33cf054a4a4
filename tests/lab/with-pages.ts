import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from '@/scripts/browsers.mjs';
import { LabError } from './lab-error';
import { bundlePageCode } from './page-code';
import { enterWorlds } from './page-worlds';
import { servePages } from './serve-pages';

/** A saved page that is open, with the extension's page code in a world of its own, as in life. */
export interface OpenPage {
  page: Page;
  /** Calls an export of the page code with plain data, and waits for its answer. */
  call<Answer>(name: string, ...args: unknown[]): Promise<Answer>;
}

/** Tabs at a time: more than the cores does not help. */
const tabs = 2;

interface Options {
  /** The page code, as a module whose exports are called. */
  entry: string;
  /** Whether the pages' own scripts run. */
  scripts?: boolean;
  /** Tabs at a time. What is timed wants one. */
  atOnce?: number;
  /**
   * Whether each page gets a tab, and so a process, of its own: what is written into is left behind for good, and the
   * engine has not seen our code before. Without it a tab goes from page to page, and code is compiled once.
   */
  ownTabs?: boolean;
}

/** How long a saved page may load what it refers to, which is never there, in milliseconds. */
const loadBudget = 10_000;

async function launch(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath)
    throw new LabError('No Chromium was found: install one, or name it in the variable CHROMIUM.');
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

async function newTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.setViewport({ width: 1280, height: 900 });
  return page;
}

async function open(page: Page, address: string, code: string): Promise<OpenPage> {
  await page.goto(address, { waitUntil: 'load', timeout: loadBudget }).catch((error: Error) => {
    if (error.name !== 'TimeoutError') throw error;
  });
  await page.evaluate(layOut);
  const [top] = await enterWorlds(page, code);
  return { page, call: top!.call };
}

/** A person's page has been laid out before they click: its first layout is the browser's, not ours. */
const layOut = () => document.fonts.ready.then(() => document.documentElement.scrollHeight);

/** Goes through the files in one browser, and hands on the answers in the order of the files. */
export async function withPages<Answer extends object>(
  files: string[],
  { entry, scripts = false, atOnce = tabs, ownTabs = false }: Options,
  visit: (page: OpenPage, file: string) => Promise<Answer>,
  print: (answer: Answer) => void,
): Promise<void> {
  const missing = files.find((file) => !existsSync(file));
  if (missing) throw new LabError(`There is no file ${missing}.`);
  const [code, server, browser] = await Promise.all([
    bundlePageCode(entry, 'labCode'),
    servePages({ scripts }),
    launch(),
  ]);
  const answers: Promise<Answer>[] = [];
  const queue = [...files.entries()];
  const settle = files.map((_, i) => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    answers[i] = promise;
    promise.catch(() => {});
    return { resolve, reject };
  });
  const worker = async () => {
    let tab: Page | undefined;
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [i, file] = next;
      let isFit = false;
      try {
        tab ??= await newTab(browser);
        settle[i]!.resolve(await visit(await open(tab, server.addressOf(file), code), file));
        isFit = !ownTabs;
      } catch (error) {
        settle[i]!.reject(error);
      }
      if (isFit) continue;
      await tab?.close().catch(() => {});
      tab = undefined;
    }
  };
  try {
    const work = Promise.all(Array.from({ length: atOnce }, worker));
    for (const answer of answers) print(await answer);
    await work;
  } finally {
    await browser.close();
    server.close();
  }
}
