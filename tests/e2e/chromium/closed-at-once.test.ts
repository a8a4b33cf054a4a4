import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../driver/chromium';
import { popupScreen } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let posting: Page;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  posting = await chromium.browser.newPage();
  await posting.goto(`${pages.origin}/posting.html`);
});

afterAll(async () => {
  await chromium.close();
  await pages.close();
});

const open = async () => popupScreen(await chromium.openPopup(posting));

/** Presses, and closes the popup in the same task: what is not handed over by then never is. */
async function pressAndClose(page: Page, selector: string) {
  const closed = new Promise((resolve) => page.once('close', resolve));
  await page.waitForSelector(selector);
  await page
    .$eval(selector, (button) => {
      (button as HTMLElement).click();
      window.close();
    })
    .catch(() => undefined);
  await closed;
}

test('a pick is kept though the popup closes in the moment it is made', async () => {
  const popup = await open();
  await popup.press('no_resume_sample');
  const [first] = await popup.entries();
  let picked = first!.picked;
  await pressAndClose(popup.page, '.match input');
  for (let round = 0; round < 4; round += 1) {
    const next = await open();
    const [kept] = await next.entries();
    expect(kept).toMatchObject({ title: first!.title, picked: !picked });
    picked = !picked;
    await pressAndClose(next.page, '.match input');
  }
});
