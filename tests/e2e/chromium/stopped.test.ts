import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resume } from '@/tests/dom/popup/fixture';
import { type Chromium, launchChromium } from '../driver/chromium';
import { byTheClock, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { storeResume } from '../driver/store-resume';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  await storeResume(chromium, resume({ revision: 1 }));
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
});

test('a fill of a slow page is stopped in the popup, told, and undone', async () => {
  const form = await chromium.browser.newPage();
  await form.goto(`${pages.origin}/application.html`);
  const values = () =>
    form.$$eval('input:not([type=radio], [type=checkbox], [type=hidden])', (fields) =>
      fields.map((field) => (field as HTMLInputElement).value).filter(Boolean),
    );
  const before = await values();
  // The first value keeps the page busy for longer than a person takes to press a button.
  await form.evaluate(() =>
    document.addEventListener(
      'input',
      () => {
        const until = performance.now() + 3_000;
        while (performance.now() < until);
      },
      { once: true },
    ),
  );
  const popup = popupScreen(await chromium.openPopup(form));
  await popup.plan();
  await popup.pressFill();
  await popup.press('stop');
  await popup.page.waitForFunction(
    (words) => document.body.innerText.includes(words),
    byTheClock,
    textOf('outcome_stopped'),
  );
  expect(await values()).toHaveLength(before.length + 1);
  await popup.press('report_undo');
  await expect.poll(values, { timeout: 20_000 }).toEqual(before);
});
