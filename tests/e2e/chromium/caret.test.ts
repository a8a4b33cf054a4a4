import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resume } from '@/tests/unit/options/builders';
import { type Chromium, launchChromium } from '../driver/chromium';
import { byTheClock, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { storeResume } from '../driver/store-resume';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  await storeResume(chromium, resume({ id: 'r1' }));
  page = await chromium.browser.newPage();
  await page.goto(`${pages.origin}/application.html`);
});

afterAll(async () => {
  const asked = await chromium.close();
  await pages.close();
  expect(asked.filter((address) => !address.includes('127.0.0.1'))).toEqual([]);
});

/** As a menu and a key of ours do, which no driver can press: they leave what is wanted, and open the popup. */
async function openAt(view: string): Promise<Page> {
  const [worker] = await chromium.extension.workers();
  await worker!.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.session.set({ view: wanted });
  }, view);
  return chromium.openPopup(page);
}

test('a value goes where the caret is, and is told of', async () => {
  const selector = 'input[type=email]';
  await page.focus(selector);
  const popup = await openAt('values');
  const insert = textOf('insert_value', textOf('value_name'));
  await popup.waitForSelector(`::-p-aria([name="${insert}"][role="button"])`);
  await popup.click(`::-p-aria([name="${insert}"][role="button"])`);
  await popup.waitForFunction(
    (said) => document.body.textContent?.includes(said),
    byTheClock,
    textOf('caret_inserted'),
  );
  expect(await page.$eval(selector, (field) => (field as HTMLInputElement).value)).toBe(
    'Ottoline Beacon',
  );
  await popup.close();
});

test('a popup that nobody has asked for at a view opens as it always does', async () => {
  const popup = await chromium.openPopup(page);
  expect(await popupScreen(popup).text()).not.toContain(textOf('values_filter'));
  await popup.close();
});
