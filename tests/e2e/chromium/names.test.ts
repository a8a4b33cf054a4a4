import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { type PopupScreen, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { confusingNames, spokenControls } from '../driver/spoken-names';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let tab: Page;
let popup: PopupScreen;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  tab = await chromium.browser.newPage();
  await tab.goto(`${pages.origin}/posting.html`);
});

afterAll(async () => {
  await chromium.close();
  await pages.close();
});

const spoken = async (role: string) =>
  (await spokenControls(popup.page)).filter((one) => one.role === role).map(({ name }) => name);

test('who has no resume yet hears the ways to have one', async () => {
  popup = popupScreen(await chromium.openPopup(tab));
  await popup.text();
  expect(await spoken('button')).toEqual([
    textOf('popup_panel'),
    textOf('popup_edit'),
    textOf('no_resume_import'),
    textOf('no_resume_sample'),
  ]);
});

test('tailoring and copying: every entry is picked by its own name', async () => {
  await popup.press('no_resume_sample');
  const entries = await popup.entries();
  expect(await spoken('checkbox')).toEqual(
    entries.map(({ title }) => expect.stringContaining(title)),
  );
  expect(await confusingNames(popup.page)).toEqual([]);
  await popup.open('summary');
  expect(await spoken('button')).toContain(textOf('summary_copy_label'));
  expect(await confusingNames(popup.page)).toEqual([]);
  await popup.open('values');
  expect(await confusingNames(popup.page)).toEqual([]);
  await popup.page.close();
});

test('filling and undoing: every value is ticked by the name of its field', async () => {
  await tab.goto(`${pages.origin}/application.html`);
  popup = popupScreen(await chromium.openPopup(tab));
  await popup.open('form');
  const plan = await popup.plan();
  expect(await spoken('checkbox')).toEqual(plan.map(({ label }) => label));
  expect(await confusingNames(popup.page)).toEqual([]);
  await popup.fill();
  expect(await spoken('button')).toContain(textOf('report_undo'));
  expect(await confusingNames(popup.page)).toEqual([]);
  await popup.page.close();
});

test.each([
  '',
  '#import',
  '#answers',
  '#ledger',
  '#trash',
  '#files',
  '#backup',
  '#access',
  '#about',
  '#practice',
])('the page %s has no control without a name, and no two that sound the same', async (route) => {
  const options = await openOptions(chromium.browser, chromium.extension.id, route);
  await options.waitForSelector('main');
  expect(await confusingNames(options)).toEqual([]);
  await options.close();
});

test('the editor: as many texts as there are, each with controls of its own', async () => {
  const options = await openOptions(chromium.browser, chromium.extension.id);
  await options.waitForSelector('.resume-item-name');
  await options.click('.resume-item-name');
  await options.waitForSelector('.statement-field');
  expect(await confusingNames(options)).toEqual([]);
  await options.close();
});
