import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { byTheClock, type PopupScreen, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { storedApplications } from '../driver/stored-applications';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let options: Page;
let form: Page;
let popup: PopupScreen;
let rowsAtFirst: number;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  options = await openOptions(chromium.browser, chromium.extension.id, '#resumes');
  form = await chromium.browser.newPage();
  await form.goto(`${pages.origin}/growing.html`);
  popup = popupScreen(await chromium.openPopup(form));
  await popup.text();
  await popup.press('no_resume_sample');
  await popup.plan();
});

afterAll(async () => {
  await chromium.close();
  await pages.close();
});

const city = () => form.$eval('#city', (box) => (box as HTMLInputElement).value);
const companies = () =>
  form.$$eval('[id^=company-]', (boxes) => boxes.map((box) => (box as HTMLInputElement).value));

const employers = sample.work.map(({ name }) => name);

test('the review shows the rows to add, and no field that nobody can see yet', async () => {
  const labels = (await popup.plan()).map(({ label }) => label);
  const rows = labels.filter((label) => label.startsWith(`${textOf('section_work')}: `));
  rowsAtFirst = rows.length;
  expect(rowsAtFirst).toBeGreaterThan(1);
  expect(labels).not.toContain('City');
});

test('a fill adds the rows, and goes on with the field that the country brings', async () => {
  await popup.fill();
  const added = await companies();
  expect(added).toHaveLength(rowsAtFirst);
  expect(added.filter((name) => !employers.includes(name))).toEqual([]);
  expect(new Set(added).size).toBe(added.length);
  expect(await city()).toBe(sample.basics.location.city);
  expect(await popup.text()).toContain(textOf('report_appeared'));
});

test('all that came is in the one record of the ledger', async () => {
  const applications = await storedApplications(options);
  expect(applications).toHaveLength(1);
  const { fields } = applications[0]!;
  expect(fields.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['First name', 'Country', 'City', 'Company']),
  );
  expect(fields.filter(({ outcome }) => outcome !== 'stuck')).toEqual([]);
});

test('undo takes the rows away again, and empties the field that came', async () => {
  await popup.press('report_undo');
  await popup.page.waitForFunction(
    (undo) => ![...document.querySelectorAll('button')].some((one) => one.innerText === undo),
    byTheClock,
    textOf('report_undo'),
  );
  expect(await companies()).toEqual([]);
  expect(await city()).toBe('');
});

test('a popup that is closed before the rows are added says so when it is opened again, and offers them', async () => {
  await popup.page.close();
  await form.reload();
  popup = popupScreen(await chromium.openPopup(form));
  await popup.text();
  await popup.pressFill();
  await form.waitForFunction(
    () => (document.getElementById('first') as HTMLInputElement).value !== '',
    byTheClock,
  );
  await popup.page.close();
  const before = (await companies()).length;

  popup = popupScreen(await chromium.openPopup(form));
  expect(await popup.text()).toContain(textOf('report_rows_to_come'));
  await popup.press('report_again');
  const labels = (await popup.plan()).map(({ label }) => label);
  expect(labels.filter((label) => label.startsWith(`${textOf('section_work')}: `))).toHaveLength(
    rowsAtFirst - before,
  );
});
