import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { resume } from '@/tests/dom/popup/fixture';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { byTheClock, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { storeResume } from '../driver/store-resume';
import { storedApplications } from '../driver/stored-applications';

const site = 'http://127.0.0.1/*';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let options: Page;
let page: Page;

beforeAll(async () => {
  pages = await serveFolder(path.resolve('tests/pages'));
});
afterAll(() => pages.close());

beforeEach(async () => {
  chromium = await launchChromium({ granted: [site] });
  await storeResume(chromium, resume());
  options = await openOptions(chromium.browser, chromium.extension.id, '#access');
});
afterEach(() => chromium.close());

/** The popup as a key brings it where no click has lent the tab: the site is open to us by the owner's leave alone. */
async function popupByLeave(name: string): Promise<Page> {
  page = await chromium.browser.newPage();
  await page.goto(`${pages.origin}/${name}`, { waitUntil: 'networkidle0' });
  const before = new Set(await chromium.extension.pages());
  const [worker] = await chromium.extension.workers();
  await worker!.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(name: string): void } } };
    };
    chrome.commands.onCommand.dispatch('fill-form');
  });
  const popup = async () =>
    (await chromium.extension.pages()).find(
      (one) => !before.has(one) && one.url().includes('popup.html'),
    );
  await expect.poll(popup, { timeout: 15_000 }).toBeDefined();
  return (await popup())!;
}

/** The ways to take a site back: on our own page for it, and in the browser's settings of extensions. */
const ways = {
  'taken back': async () => {
    const leave = await options.waitForSelector('.access-rows button');
    await leave!.evaluate((button) => (button as HTMLElement).click());
    await options.waitForFunction(() => !document.querySelector('.access-rows button'), byTheClock);
  },
  'set to “on click”': () =>
    settings.evaluate(async (extensionId) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { updateExtensionConfiguration(to: object): Promise<void> } };
      };
      await chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: 'ON_CLICK',
      });
    }, chromium.extension.id),
};
let settings: Page;

test.each(Object.keys(ways) as (keyof typeof ways)[])(
  'a site that is %s in mid-fill is told in one sentence, and nothing is called filled',
  async (way) => {
    settings = await chromium.browser.newPage();
    await settings.goto('chrome://extensions');
    const popup = await popupByLeave('parted.html');
    const thrown: unknown[] = [];
    popup.on('pageerror', (error) => thrown.push(error));
    const screen = popupScreen(popup);
    expect(await screen.plan()).toHaveLength(6);
    await screen.pressFill();
    await page.waitForFunction(
      () => (document.getElementById('first') as HTMLInputElement).value !== '',
      byTheClock,
    );
    await ways[way]();
    await popup.waitForFunction(
      (said) => document.body.innerText.includes(said),
      byTheClock,
      textOf('page_no_access_filling'),
    );
    expect(thrown).toEqual([]);
    const [application, ...others] = await storedApplications(options);
    expect(others).toEqual([]);
    expect(application!.fields.map(({ outcome }) => outcome)).toEqual(Array(6).fill('unknown'));

    // A click on the button lends the page again: what was written by then is known, and can be undone.
    await popup.close();
    const again = popupScreen(await chromium.openPopup(page));
    await again.text();
    await again.press('report_undo');
    const first = () => page.$eval('#first', (field) => (field as HTMLInputElement).value);
    await expect.poll(first, { timeout: 20_000 }).toBe('');
  },
);
