import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import ar from '@/public/_locales/ar/messages.json';
import de from '@/public/_locales/de/messages.json';
import { resume } from '@/tests/dom/popup/fixture';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { byTheClock } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { storeResume } from '../driver/store-resume';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  pages = await serveFolder(path.resolve('tests/pages'));
});
afterEach(() => chromium.close());
afterAll(() => pages.close());

const spoken = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

const press = async (page: Page, name: string) => {
  const found = await page.waitForFunction(
    (words) => [...document.querySelectorAll('button')].find((one) => one.innerText === words),
    byTheClock,
    name,
  );
  await (found.asElement() as ElementHandle<HTMLElement>).click();
};

test.each([
  ['de', 'ltr', de],
  ['ar', 'rtl', ar],
] as const)(
  'a browser in %s: a form is filled and the fill undone, all in its words',
  async (language, direction, texts) => {
    chromium = await launchChromium({ language });
    await storeResume(chromium, resume({ revision: 1 }));
    const options = await openOptions(chromium.browser, chromium.extension.id, '#about');
    expect(await spoken(options)).toEqual([language, direction]);
    await options.close();
    const form = await chromium.browser.newPage();
    await form.goto(`${pages.origin}/application.html`);
    const email = () =>
      form.$eval('input[type=email]', (field) => (field as HTMLInputElement).value);
    const popup = await chromium.openPopup(form);
    await popup.waitForSelector('.review-line');
    expect(await spoken(popup)).toEqual([language, direction]);
    await (await popup.waitForSelector('.action-bar button:not(:disabled)'))!.click();
    await expect.poll(email, { timeout: 20_000 }).not.toBe('');
    await press(popup, texts.report_undo.message);
    await expect.poll(email, { timeout: 20_000 }).toBe('');
  },
);
