import path from 'node:path';
import type { Page } from 'puppeteer-core';
import sample from '@/public/sample-resume.json';
import { readJsonResume } from '@/utils/formats/json-resume';
import { type Chromium, launchChromium } from '../e2e/driver/chromium';
import { byTheClock } from '../e2e/driver/popup-screen';
import { serveFolder } from '../e2e/driver/serve-folder';
import { storeResume } from '../e2e/driver/store-resume';

const rounds = 25;
const openings = 100;
const empty = '<!doctype html><html lang="en"><title>Empty</title><p>Nothing here</p></html>';

/**
 * `npm run bench:popup`: what the popup of the built extension (`npm run build` first) costs with the sample resume, on a posting. Ends
 * with one line of JSON: medians in milliseconds from the start of its load to the first paint and to when it can be used, the same
 * for an extension page with nothing in it, and how much its heap grows over a hundred openings, in kilobytes.
 */
export default async function benchPopup() {
  const pages = await serveFolder(path.resolve('tests/pages'));
  const chromium = await launchChromium({ pages: { 'empty.html': empty } });
  try {
    const read = readJsonResume(JSON.stringify(sample));
    if (!read.ok) throw new Error('The sample is no resume.');
    await storeResume(chromium, { ...read.value.resume, id: 'sample' });
    const posting = await chromium.browser.newPage();
    await posting.goto(`${pages.origin}/posting.html`);
    const nothing: number[] = [];
    const painted: number[] = [];
    const usable: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      nothing.push(await paintedAt(await openEmpty(chromium)));
      const popup = await openUsable(chromium, posting);
      painted.push(await paintedAt(popup, false));
      usable.push(await usableAt(popup));
      await popup.close();
    }
    const grown = await growth(chromium, posting);
    console.log(
      JSON.stringify({
        empty: middle(nothing),
        painted: middle(painted),
        usable: middle(usable),
        paintedRatio: ratio(middle(painted), middle(nothing)),
        usableRatio: ratio(middle(usable), middle(nothing)),
        openings,
        grownKB: Math.round(grown / 1024),
      }),
    );
  } finally {
    await chromium.close();
    await pages.close();
  }
}

const ratio = (one: number, other: number) => Math.round((10 * one) / other) / 10;
const middle = (times: readonly number[]) =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!);

async function openEmpty({ browser, extension }: Chromium): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/empty.html`);
  return page;
}

async function openUsable(chromium: Chromium, posting: Page): Promise<Page> {
  const popup = await chromium.openPopup(posting);
  await popup.waitForFunction(() => performance.getEntriesByName('usable').length > 0, byTheClock);
  return popup;
}

/** The first contentful paint, in milliseconds from the start of the load. */
async function paintedAt(page: Page, isDone = true): Promise<number> {
  const seen = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    byTheClock,
  );
  const at = (await seen.jsonValue()) as number;
  if (isDone) await page.close();
  return at;
}

const usableAt = (popup: Page) =>
  popup.evaluate(() => performance.getEntriesByName('usable')[0]!.startTime);

/** What stays in the heap of the browser's process for our pages, from the tenth opening to the last. */
async function growth(chromium: Chromium, posting: Page): Promise<number> {
  let first = 0;
  let last = 0;
  for (let opening = 1; opening <= openings; opening += 1) {
    const popup = await openUsable(chromium, posting);
    if (opening === 10) first = await heapOf(popup);
    if (opening === openings) last = await heapOf(popup);
    await popup.close();
  }
  return last - first;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
