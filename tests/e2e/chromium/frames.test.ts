import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../driver/chromium';
import { popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';

let chromium: Chromium | undefined;
let pages: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  pages = await serveFolder(path.resolve('tests/pages'));
});
afterAll(() => pages.close());
afterEach(() => chromium?.close());

async function openForm(granted: string[]) {
  chromium = await launchChromium({ granted });
  const page = await chromium.browser.newPage();
  await page.goto(`${pages.origin}/framing.html`, { waitUntil: 'networkidle0' });
  const popup = popupScreen(await chromium.openPopup(page));
  await popup.press('no_resume_sample');
  await popup.open('form');
  return { page, popup };
}

const formIn = (page: Page) => page.frames().find((frame) => frame !== page.mainFrame())!;

test('a form in a frame of another site is named, with the way to let us in', async () => {
  const { page, popup } = await openForm([]);
  expect(await popup.text()).toContain(textOf('form_closed_title'));
  const allow = textOf('form_closed_allow', new URL(formIn(page).url()).origin);
  expect(await popup.page.$(`::-p-aria([name="${allow}"][role="button"])`)).not.toBeNull();
});

test('once let in, the form in the frame is read, filled and undone like any other', async () => {
  const { page, popup } = await openForm(['http://localhost/*']);
  expect(await popup.text()).not.toContain(textOf('form_closed_title'));
  const firstName = () => formIn(page).$eval('#first', (one) => (one as HTMLInputElement).value);
  await popup.fill();
  expect(await firstName()).toBe('Wilhelmina');
  await popup.press('report_undo');
  await popup.page.waitForSelector('::-p-text(as they were before)');
  expect(await firstName()).toBe('');
});
