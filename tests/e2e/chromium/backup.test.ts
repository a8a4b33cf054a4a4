import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resume } from '@/tests/unit/options/builders';
import { type Chromium, launchChromium } from '../driver/chromium';
import { type Downloads, takeDownloads } from '../driver/downloads';
import { openOptions } from '../driver/options-screen';
import { byTheClock, textOf } from '../driver/popup-screen';
import { storeResume } from '../driver/store-resume';

const passphrase = 'four loose clouds';

let chromium: Chromium;
let downloads: Downloads;
let page: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  downloads = await takeDownloads(chromium.browser);
  page = await openOptions(chromium.browser, chromium.extension.id, '#answers');
});

afterAll(async () => {
  const asked = await chromium.close();
  expect(
    asked.filter((address) => /^https?:/.test(address) && !address.includes('127.0.0.1')),
  ).toEqual([]);
  downloads.remove();
});

interface ExtensionPage {
  chrome: {
    storage: {
      local: {
        get(all: null): Promise<object>;
        set(own: object): Promise<void>;
        clear(): Promise<void>;
      };
    };
  };
}

type Key = Parameters<typeof textOf>[0];

const named = async (role: 'button' | 'textbox', name: string): Promise<ElementHandle<Element>> =>
  (await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`))!;

const press = async (key: Key) => (await named('button', textOf(key))).click();

const type = async (key: Key, text: string) => (await named('textbox', textOf(key))).type(text);

const shown = (key: Key, ...values: (string | number)[]) =>
  page.waitForFunction(
    (text) => document.body.innerText.includes(text),
    byTheClock,
    textOf(key, ...values),
  );

async function goTo(hash: string) {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForSelector(`[aria-current=page][href="${hash}"]`);
}

async function upload(file: string) {
  const input = await page.waitForSelector('.options-main input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** All that the browser keeps for the extension, read by code of the test's own. */
const everything = () =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bespoke');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = [...db.objectStoreNames].filter((name) => name !== 'meta');
    const tx = db.transaction(stores);
    const all = stores.map(
      (name) =>
        new Promise<[string, unknown[]]>((resolve) => {
          const reading = tx.objectStore(name).getAll();
          reading.onsuccess = () => resolve([name, reading.result]);
        }),
    );
    const plain = (_: string, value: unknown) =>
      value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value;
    const kept = Object.fromEntries(await Promise.all(all));
    db.close();
    const { chrome } = globalThis as unknown as ExtensionPage;
    const settings = await chrome.storage.local.get(null);
    return JSON.parse(JSON.stringify({ ...kept, settings }, plain)) as Record<string, unknown>;
  });

/** As a new machine would have it. */
async function wipe() {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    await chrome.storage.local.clear();
    await new Promise<void>((resolve, reject) => {
      const removing = indexedDB.deleteDatabase('bespoke');
      removing.onsuccess = () => resolve();
      removing.onerror = () => reject(removing.error);
    });
  });
  await page.reload();
  await page.waitForSelector('h1');
}

async function fillProfile() {
  await type('ask_notice_period', 'Three months');
  await page.keyboard.press('Tab');
  await goTo('#files');
  const kept = path.join(downloads.folder, 'keeper.pdf');
  writeFileSync(
    kept,
    Uint8Array.from({ length: 70_000 }, (_, at) => at % 251),
  );
  await upload(kept);
  await page.waitForSelector('.files-item');
  const id = await storeResume(chromium, resume({ id: 'keeper' }));
  await page.evaluate(async (inUse) => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    await chrome.storage.local.set({ resume: inUse, letter: 'Dear all' });
  }, id);
}

const downloaded = () => downloads.saved(/\.bespoke$/);

test('a profile is backed up encrypted, lost, and restored with all that was in it', async () => {
  await fillProfile();
  const before = await everything();
  expect(before).toMatchObject({
    answers: [{ answer: 'Three months' }],
    files: [{ name: 'keeper.pdf' }],
    resumes: [{ id: 'keeper' }],
  });

  await goTo('#backup');
  await type('passphrase_label', passphrase);
  await type('passphrase_repeat', passphrase);
  await press('backup_make');
  const file = await downloaded();
  expect(path.basename(file)).toMatch(/^bespoke-backup-\d{4}-\d\d-\d\d\.bespoke$/);
  expect(readFileSync(file, 'latin1')).not.toContain('Ottoline');
  await shown('backup_made', path.basename(file));

  await wipe();
  expect(await everything()).toMatchObject({ resumes: [], answers: [], files: [] });
  await upload(file);
  await type('restore_passphrase', 'four loose clowns');
  await press('restore_open');
  await shown('restore_wrong');
  expect(await everything()).toMatchObject({ resumes: [], answers: [], files: [] });

  await type('restore_passphrase', passphrase);
  await press('restore_open');
  await press('restore_do');
  await shown('restore_done', 3);
  const after = await everything();
  expect({ ...after, settings: {} }).toEqual({ ...before, settings: {} });
  expect(after.settings).toMatchObject({ resume: 'keeper', letter: 'Dear all' });
  await goTo('#resumes');
  await page.waitForSelector('.resume-item-name');
  expect(await page.$eval('.resume-item-name', (link) => link.textContent)).toBe('Lighthouses');
});
