import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../driver/chromium';
import { byTheClock, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
});

afterAll(async () => {
  await chromium.close();
  await pages.close();
});

test('the resume on an open page is looked at beside its text, and kept once the owner says so', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${pages.origin}/resume.html`);
  const popup = await chromium.openPopup(page);
  await popup.waitForFunction(
    (title) => document.body.textContent?.includes(title),
    byTheClock,
    textOf('page_resume_title'),
  );
  await popupScreen(popup).press('page_resume_bring');
  const target = await chromium.browser.waitForTarget((one) => one.url().includes('options.html'));
  const options = (await target.page())!;
  await options.waitForSelector('.import-draft');
  const shown = await options.$eval('.import-draft', (draft) => draft.textContent ?? '');
  expect(shown).toContain('Clock Restorer');
  expect(shown).not.toContain('Made with care');

  await options.$eval('.import-draft .button-primary', (save) => (save as HTMLElement).click());
  await options.waitForFunction(() => location.hash.startsWith('#resumes/'), byTheClock);
  await options.goto(`${options.url().split('#')[0]}#import`);
  await options.reload();
  await options.waitForSelector('input[type=file]');
});
