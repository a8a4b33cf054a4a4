import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { byTheClock, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { storedApplications } from '../driver/stored-applications';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  await openForm();
  const popup = await openPopup();
  await popup.text();
  await popup.press('no_resume_sample');
  await popup.plan();
  await page.close();
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
});
beforeEach(openForm);

async function openForm() {
  page = await chromium.browser.newPage();
  await page.goto(`${pages.origin}/wizard.html?step=2`);
}

const openPopup = async () => popupScreen(await chromium.openPopup(page));

const wanted = {
  phone: sample.basics.phone,
  city: sample.basics.location.city,
  company: sample.work[0]!.name,
};
const empty = { phone: '', city: '', company: '' };

const held = () =>
  page.evaluate(() =>
    Object.fromEntries(
      ['phone', 'city', 'company'].map((id) => [
        id,
        (document.getElementById(id) as HTMLInputElement).value,
      ]),
    ),
  );

/** How often each field was written to from now on. */
const countWrites = () =>
  page.evaluate(() => {
    const writes: Record<string, number> = {};
    Object.assign(window, { writes });
    document.addEventListener('input', ({ target }) => {
      const { id } = target as HTMLElement;
      writes[id] = (writes[id] ?? 0) + 1;
    });
  });
const writes = () =>
  page.evaluate(() => (window as unknown as { writes: Record<string, number> }).writes);

const clear = () =>
  page.evaluate(() => {
    for (const input of document.querySelectorAll('input')) input.value = '';
  });

test('a form that was looked at before an update is read, filled once and undone after it', async () => {
  const before = await openPopup();
  const planned = await before.plan();
  await chromium.update();
  await countWrites();
  const popup = await openPopup();
  expect(await popup.plan()).toEqual(planned);
  await popup.fill();
  expect(await held()).toEqual(wanted);
  const fresh = { ...(await writes()) };
  await popup.press('report_undo');
  await expect.poll(held, { timeout: 20_000 }).toEqual(empty);
  await page.close();

  // A page that knows of no update is written to as often.
  await openForm();
  await countWrites();
  await (await openPopup()).fill();
  expect(await writes()).toEqual(fresh);
  await page.close();
});

test('what was filled before an update is named as there already, and never written over', async () => {
  await (await openPopup()).fill();
  await chromium.update();
  await countWrites();
  const popup = await openPopup();
  await popup.open('form');
  expect(await popup.text()).toContain(textOf('skip_already_filled'));
  expect(await held()).toEqual(wanted);
  expect(await writes()).toEqual({});
  await page.close();
});

test('an update in mid-fill leaves a form that can be looked at, filled and undone, and a record that nobody knows', async () => {
  const popup = await openPopup();
  await popup.plan();
  await popup.pressFill();
  await page.waitForFunction(
    () => (document.getElementById('phone') as HTMLInputElement).value !== '',
    byTheClock,
  );
  await chromium.update();
  const again = await openPopup();
  await again.open('form');
  const options = await openOptions(chromium.browser, chromium.extension.id, '#ledger');
  const last = (await storedApplications(options)).at(-1);
  await options.close();
  expect(new Set(last?.fields.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']));
  await page.bringToFront();
  await clear();
  const anew = await openPopup();
  await anew.fill();
  expect(await held()).toEqual(wanted);
  await anew.press('report_undo');
  await expect.poll(held, { timeout: 20_000 }).toEqual(empty);
});
