import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../e2e/driver/chromium';
import { storeResume } from '../e2e/driver/store-resume';
import { longResume } from './long-resume';

const entries = 500;
const statements = 10;
const keys = 60;
const openings = 5;

/**
 * `node tests/bench/bench.mjs editor`: what opening the editor and typing in it cost with 500 entries of 10 texts each, in the built
 * extension (`npm run build` first). Ends with one line of JSON, in milliseconds: `open` from the start of the page's load to the
 * editor on the screen, `key` what a keystroke keeps the page's main thread busy for, saving and drawing the paper in pauses included,
 * `painted` (median, p95) from the key to the frame that shows it, the wait for that frame included.
 */
export default async function benchEditor() {
  const chromium = await launchChromium();
  try {
    const id = await storeResume(chromium, longResume(entries, statements));
    const opened = await openOften(chromium, id);
    const page = await openEditor(chromium, id);
    const text = await typeInto(page, '.statement-field textarea');
    const title = await typeInto(page, '.form-grid input');
    console.log(`open\t${opened.map(round).join('\t')}`);
    console.log(
      JSON.stringify({
        entries,
        statements: entries * statements,
        open: round(middle(opened)),
        openWorst: round(opened.at(-1)!),
        ...text,
        title,
      }),
    );
  } finally {
    await chromium.close();
  }
}

const round = (ms: number) => Math.round(ms * 10) / 10;
const middle = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)]!;

async function openOften(chromium: Chromium, id: string): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < openings; i += 1) {
    const page = await openEditor(chromium, id);
    took.push(await page.evaluate(() => (globalThis as unknown as Timed).openedAt));
    await page.close();
  }
  return took.sort((a, b) => a - b);
}

interface Timed {
  openedAt: number;
  costs: number[];
}

/** The editor, and in the page the moment at which its first entry could be read and typed in. */
async function openEditor({ browser, extension }: Chromium, id: string): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const timed = globalThis as unknown as Timed;
    const look = () => {
      if (
        !document.querySelector('.outline-entry') ||
        !document.querySelector('.entry-panel input')
      )
        return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        timed.openedAt = performance.now();
      };
      return port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`chrome-extension://${extension.id}/options.html#resumes/${id}`);
  await page.waitForFunction(() => 'openedAt' in globalThis);
  return page;
}

interface Typed {
  key: number;
  painted: number;
  paintedP95: number;
}

/** Types in a field, and measures what the main thread does for it. */
async function typeInto(page: Page, field: string): Promise<Typed> {
  await page.$$eval('.outline-item', (items) => (items[250] as HTMLElement).click());
  await page.waitForSelector(field);
  await page.focus(field);
  await page.evaluate(measureKeys);
  const before = await busy(page);
  for (let i = 0; i < keys; i += 1) {
    await page.keyboard.press('a');
    await page.waitForFunction((n) => (globalThis as unknown as Timed).costs.length > n, {}, i);
  }
  const key = ((await busy(page)) - before) / keys;
  const costs = await page.evaluate(() => (globalThis as unknown as Timed).costs);
  const sorted = costs.sort((a, b) => a - b);
  return {
    key: round(key),
    painted: round(middle(sorted)),
    paintedP95: round(sorted[Math.floor(keys * 0.95)]!),
  };
}

/** What the main thread has been busy for, in ms. */
const busy = async (page: Page) => ((await page.metrics()).TaskDuration ?? 0) * 1000;

function measureKeys() {
  const costs: number[] = [];
  (globalThis as unknown as Timed).costs = costs;
  const soon = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  };
  const onKey = () => {
    const pressed = performance.now();
    requestAnimationFrame(() => soon(() => costs.push(performance.now() - pressed)));
  };
  document.addEventListener('keydown', onKey, { capture: true });
}
