import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { application } from '@/tests/unit/ledger/records';
import { resume } from '@/tests/unit/options/builders';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { byTheClock, textOf } from '../driver/popup-screen';
import { storeRecord } from '../driver/store-record';
import { storeResume } from '../driver/store-resume';

let chromium: Chromium;
let page: Page;
const thrown: unknown[] = [];

beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium.close());
beforeEach(async () => {
  thrown.length = 0;
  await storeResume(chromium, resume({ id: 'r1' }));
});
afterEach(async () => {
  await page.close();
});

async function open(route: string, shown: string) {
  page = await openOptions(chromium.browser, chromium.extension.id, route);
  page.on('pageerror', (error) => thrown.push(error));
  await page.waitForSelector(shown);
}

/** From another page of our origin, as a cleaner or the browser's own tools do; says whether it was held up. */
async function deleteDatabase() {
  const other = await chromium.browser.newPage();
  await other.goto(`chrome-extension://${chromium.extension.id}/licences.txt`);
  const deleted = await other.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const deleting = indexedDB.deleteDatabase('bespoke');
        deleting.onsuccess = () => resolve('deleted');
        deleting.onblocked = () => resolve('blocked');
        deleting.onerror = () => resolve(String(deleting.error));
      }),
  );
  await other.close();
  await page.bringToFront();
  return deleted;
}

const says = (words: string) =>
  page.waitForFunction((said) => document.body.innerText.includes(said), byTheClock, words);

const press = async (name: string) =>
  (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))!.click();

const typeInto = async (selector: string, words: string) => {
  await page.focus(selector);
  await page.keyboard.press('End');
  await page.keyboard.type(words);
};

const firstStatement = async () => {
  await page.waitForSelector('.outline-entry');
  await page.$$eval('.outline-item', (items) => (items[1] as HTMLElement).click());
  await page.waitForSelector('.statement-field textarea');
};

test('a resume whose database is deleted under its editor is said to be gone, and kept with one click', async () => {
  await open('#resumes/r1', '.outline-entry');
  await firstStatement();
  expect(await deleteDatabase()).toBe('deleted');
  await typeInto('.statement-field textarea', ' At dusk.');
  await says(textOf('gone_title'));
  await press(textOf('gone_keep'));
  await page.waitForFunction(() => document.querySelector('.saving-state-saved'), byTheClock);
  await page.reload();
  await firstStatement();
  expect(
    await page.$eval('.statement-field textarea', (one) => (one as HTMLTextAreaElement).value),
  ).toBe('Relit the lamp. At dusk.');
  expect(thrown).toEqual([]);
});

test('a note on an application whose database is deleted under it is not called saved', async () => {
  await storeRecord(chromium, 'applications', application({ id: 'a1' }));
  await open('#ledger/a1', '.ledger-detail textarea');
  expect(await deleteDatabase()).toBe('deleted');
  await typeInto('.ledger-detail textarea', 'Ask for the keeper.');
  await says(textOf('not_saved_title'));
  expect(await page.$('.saving-state-saved')).toBeNull();
  // The browser asks first: what was typed is nowhere else.
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await says(textOf('ledger_empty'));
  expect(asked).toEqual(['beforeunload']);
  expect(thrown).toEqual([]);
});

test('a page whose database was deleted is usable after a reload, and so is one that was not reloaded', async () => {
  await open('#resumes', '.resume-list-items');
  expect(await deleteDatabase()).toBe('deleted');
  await page.evaluate(() => {
    location.hash = '#answers';
  });
  await page.evaluate(() => {
    location.hash = '#resumes';
  });
  await says(textOf('welcome_title'));
  await page.reload();
  await says(textOf('welcome_title'));
  expect(thrown).toEqual([]);
});
