import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resume } from '@/tests/unit/options/builders';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { byTheClock, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { storeResume } from '../driver/store-resume';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;

beforeAll(async () => {
  pages = await serveFolder(path.resolve('tests/pages'));
  // A click that no hand makes lends no tab: the site is let in instead.
  chromium = await launchChromium({ granted: ['http://127.0.0.1/*'] });
  await storeResume(chromium, resume({ id: 'r1' }));
  page = await chromium.browser.newPage();
  await page.goto(`${pages.origin}/application.html`);
});

afterAll(async () => {
  await chromium.close();
  await pages.close();
});

/** Chromium's own name for what happens when it tells of something. */
type Events = Record<string, Record<string, { dispatch(...told: unknown[]): void }>>;
type Happening = 'contextMenus.onClicked' | 'commands.onCommand';

/** What the browser tells the background when a menu or a key of ours is used. Gives the popup that opens for it. */
async function tell(happening: Happening, ...told: unknown[]): Promise<Page> {
  await page.bringToFront();
  const before = new Set(await chromium.extension.pages());
  const [worker] = await chromium.extension.workers();
  await worker!.evaluate(
    (name, given) => {
      const { chrome } = globalThis as unknown as { chrome: Events };
      const [room, event] = name.split('.') as [string, string];
      chrome[room]![event]!.dispatch(...given);
    },
    happening,
    told,
  );
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    const opened = (await chromium.extension.pages()).find((one) => !before.has(one));
    if (opened?.url().includes('popup.html')) return opened;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('No popup opened.');
}

const says = (popup: Page, words: string) =>
  popup.waitForFunction((said) => document.body.innerText.includes(said), byTheClock, words);

test('a right click in a field asks what it is, and what is said holds in the review at once', async () => {
  await page.focus('input[type=email]');
  const popup = await tell('contextMenus.onClicked', { menuItemId: 'teach-field', frameId: 0 }, {});
  const select = await popup.waitForSelector(
    `::-p-aria([name="${textOf('teach_label')}"][role="combobox"])`,
  );
  await select!.select('tel');
  const screen = popupScreen(popup);
  await popup.waitForFunction(
    (phone) =>
      [...document.querySelectorAll('.review-line')].filter((line) =>
        line.textContent?.includes(phone),
      ).length > 0,
    byTheClock,
    resume().basics.phone,
  );
  expect(await screen.text()).toContain(textOf('teach_help', pages.origin));
  await popup.close();
});

test('what was said of a field is listed, and forgotten when the owner says so', async () => {
  const options = await openOptions(chromium.browser, chromium.extension.id, '#access');
  const forget = await options.waitForSelector(
    `::-p-aria([name="${textOf('access_forget', 'E-mail address')}"][role="button"])`,
  );
  await forget!.click();
  await options.waitForFunction(
    (nothing) => document.body.innerText.includes(nothing),
    byTheClock,
    textOf('access_taught_none'),
  );
  await options.close();
});

test('every key is listed as the browser has it, and the one without is said', async () => {
  const options = await openOptions(chromium.browser, chromium.extension.id, '#access');
  await options.waitForSelector('.access-keys');
  const keys = await options.$$eval('.access-keys dd', (all) => all.map((one) => one.textContent));
  expect(keys).toContain('Alt+Shift+F');
  expect(keys).toContain(textOf('access_keys_unset'));
  await options.close();
});

test('a key shows what a fill would write, and writes nothing', async () => {
  const before = await page.$$eval('input', (all) => all.map(({ value }) => value));
  const popup = await tell('commands.onCommand', 'fill-form');
  expect(await popupScreen(popup).plan()).not.toEqual([]);
  expect(await page.$$eval('input', (all) => all.map(({ value }) => value))).toEqual(before);
  await popup.close();
});

test('a line of the review shows its field in the page, for as long as one is there', async () => {
  const popup = await tell('commands.onCommand', 'fill-form');
  await popup.waitForSelector('.review-line');
  const outlined = () =>
    page.$$eval(
      'input, select, textarea',
      (all) =>
        all.filter((one) => getComputedStyle(one).outlineColor === 'rgb(47, 111, 237)').length,
    );
  await popup.focus('.review-line input');
  await expect.poll(outlined, { timeout: 10_000 }).toBe(1);
  await popup.$eval('.review-line input', (line) => (line as HTMLElement).blur());
  await expect.poll(outlined, { timeout: 3_000 }).toBe(0);
  await popup.close();
});

test('the key that copies the summary says so where there is none', async () => {
  const popup = await tell('commands.onCommand', 'copy-summary');
  await says(popup, textOf('summary_not_copied'));
  await popup.close();
});

test('the key that copies the summary has it on the clipboard', async () => {
  await page.goto(`${pages.origin}/posting.html`);
  const popup = await tell('commands.onCommand', 'copy-summary');
  await says(popup, textOf('summary_copied'));
  await popup.close();
});
