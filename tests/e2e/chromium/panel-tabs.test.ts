import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resume } from '@/tests/dom/popup/fixture';
import { type Chromium, launchChromium } from '../driver/chromium';
import { pressAt, says } from '../driver/keyboard';
import { textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { storeResume } from '../driver/store-resume';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium({ granted: ['http://127.0.0.1/*'] }),
    serveFolder(path.resolve('tests/pages')),
  ]);
  await storeResume(chromium, resume({ revision: 1 }));
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
});

interface Timed extends Window {
  /** When it was so last, in milliseconds of the machine's clock. */
  at?: number;
}

/** The first value keeps the page busy for longer than a person takes to go to another tab. */
const slowDown = (page: Page) =>
  page.evaluate(() => {
    let isFirst = true;
    document.addEventListener('input', () => {
      const until = performance.now() + (isFirst ? 3_000 : 0);
      isFirst = false;
      while (performance.now() < until);
      (window as Timed).at = Date.now();
    });
  });

/** Notes when a text first stands in a page. */
const noteWhen = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    new MutationObserver(() => {
      const timed = window as Timed;
      if (document.body.innerText.includes(wanted)) timed.at ??= Date.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, text);

const notedBy = (page: Page) => page.evaluate(() => (window as Timed).at ?? 0);

test('a tab that comes to the front in mid-fill is shown when the fill is done, in the tab it was for', async () => {
  const form = await chromium.browser.newPage();
  await form.goto(`${pages.origin}/application.html`);
  await slowDown(form);
  const panel = await chromium.openPanel(form);
  await says(panel, 'First name');
  await noteWhen(panel, textOf('matches_title'));
  await pressAt(panel, /^Fill \d/);
  await says(panel, textOf('stop'));

  const posting = await chromium.browser.newPage();
  await posting.goto(`${pages.origin}/posting.html`);
  await says(panel, textOf('matches_title'));
  // What was under way went on where nobody looked.
  expect(await form.$eval('[type=email]', (field) => (field as HTMLInputElement).value)).toBe(
    'odalys@fennimore.example',
  );
  expect(await notedBy(panel)).toBeGreaterThanOrEqual(await notedBy(form));

  await form.bringToFront();
  await says(panel, textOf('report_undo'));
});
