import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { resume } from '@/tests/dom/popup/fixture';
import { type Chromium, launchChromium } from '../driver/chromium';
import { importFile, openOptions } from '../driver/options-screen';
import { byTheClock, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { storeResume } from '../driver/store-resume';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
const thrown: unknown[] = [];

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium({ limited: true }),
    serveFolder(path.resolve('tests/pages')),
  ]);
  session = await (await chromium.browser.newPage()).createCDPSession();
  await makeRoom();
  await storeResume(chromium, resume({ revision: 1 }));
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
});
beforeEach(() => {
  thrown.length = 0;
});
afterEach(async () => {
  await page.close();
  expect(thrown).toEqual([]);
});

async function open(route: string) {
  page = await openOptions(chromium.browser, chromium.extension.id, route);
  page.on('pageerror', (error) => thrown.push(error));
}

/** So much is there in the beginning, and more each time that room is made, in bytes: little enough to be written full. */
const room = 600_000;
let quota = 0;

/** The limit stands for as long as its session does. */
let session: CDPSession;

async function makeRoom() {
  const origin = `chrome-extension://${chromium.extension.id}`;
  // The browser remembers for a while how much there was: only who has used it up is counted again.
  if (quota === 0)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  quota += room;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: quota });
}

/** Writes ballast until the browser takes no more of it. */
const fillDisk = () =>
  page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('bespoke');
      opening.onsuccess = () => resolve(opening.result);
    });
    const isTaken = (size: number) =>
      new Promise<boolean>((resolve) => {
        const tx = opened.transaction('meta', 'readwrite');
        // Of noise, which cannot be packed.
        const noise = crypto.getRandomValues(new Uint8Array(size));
        tx.objectStore('meta').put(noise, `ballast ${crypto.randomUUID()}`);
        tx.oncomplete = () => resolve(true);
        tx.onabort = () => resolve(false);
      });
    for (const size of [60_000, 6_000, 600, 60]) while (await isTaken(size));
    opened.close();
  });

/** All that the database holds but for the ballast, to the letter. */
const stored = () =>
  page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('bespoke');
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = await Promise.all(
      [...opened.objectStoreNames].map(
        (name) =>
          new Promise<[string, string]>((resolve) => {
            const store = opened.transaction(name).objectStore(name);
            const request = name === 'meta' ? store.getAllKeys() : store.getAll();
            request.onsuccess = () => resolve([name, JSON.stringify(request.result)]);
          }),
      ),
    );
    opened.close();
    return Object.fromEntries(all);
  });

const says = (words: string, on = page) =>
  on.waitForFunction((said) => document.body.innerText.includes(said), byTheClock, words);

const press = async (name: string) =>
  (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))!.click();

test('a full disk is told while editing, the resume is as it was, and what was typed is stored once there is room', async () => {
  await open('#resumes/r1');
  await page.waitForSelector('.outline-entry');
  await page.$$eval('.outline-item', (items) => (items[1] as HTMLElement).click());
  await page.waitForSelector('.statement-field textarea');
  await fillDisk();
  const before = await stored();
  await page.focus('.statement-field textarea');
  await page.keyboard.press('End');
  await page.keyboard.type(' Every night.');
  await says(textOf('failure_quota'));
  expect(await page.$('.saving-state-saved')).toBeNull();
  expect(await stored()).toEqual(before);
  await makeRoom();
  await press(textOf('try_again'));
  await page.waitForFunction(() => document.querySelector('.saving-state-saved'), byTheClock);
  expect((await stored()).resumes).toContain('Every night.');
});

test('a full disk is told while importing, and the draft is saved whole once there is room', async () => {
  await open('#import');
  await importFile(page, path.resolve('public/sample-resume.json'));
  await page.waitForSelector('.import-draft');
  await fillDisk();
  const before = await stored();
  await press(textOf('import_save'));
  await says(textOf('failure_quota'));
  expect(await stored()).toEqual(before);
  await makeRoom();
  await press(textOf('import_save'));
  await page.waitForFunction(() => location.hash.startsWith('#resumes/'), byTheClock);
  expect(JSON.parse((await stored()).resumes!)).toHaveLength(2);
});

test('a full disk is told while a form is filled, and nothing half-written is in the ledger', async () => {
  await open('#ledger');
  const form = await chromium.browser.newPage();
  await form.goto(`${pages.origin}/wizard.html?step=2`);
  const screen = popupScreen(await chromium.openPopup(form));
  screen.page.on('pageerror', (error) => thrown.push(error));
  await screen.plan();
  await fillDisk();
  const before = await stored();
  await screen.fill();
  await says(textOf('unsaved_quota'), screen.page);
  expect(await form.$eval('#phone', (field) => (field as HTMLInputElement).value)).not.toBe('');
  expect(await stored()).toEqual(before);
  // What could not be kept is no reason to leave it in the page.
  await screen.press('report_undo');
  const phone = () => form.$eval('#phone', (field) => (field as HTMLInputElement).value);
  await expect.poll(phone, { timeout: 20_000 }).toBe('');
  await makeRoom();
  await form.close();
});
