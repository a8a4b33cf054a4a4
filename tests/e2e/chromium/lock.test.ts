import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resume } from '@/tests/unit/options/builders';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { byTheClock, textOf } from '../driver/popup-screen';
import { storeResume } from '../driver/store-resume';

const passphrase = 'seven quiet herons';
let profile: string;
let chromium: Chromium;

beforeAll(async () => {
  profile = mkdtempSync(path.join(os.tmpdir(), 'bespoke-locked-'));
  chromium = await launchChromium({ profile });
});

afterAll(async () => {
  await chromium.close();
  rmSync(profile, { recursive: true, force: true });
});

const shows = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), byTheClock, text);

async function type(page: Page, text: string, selector = 'input[type=password]') {
  await page.waitForSelector(selector, { visible: true });
  for (const field of await page.$$(selector)) {
    await field.click({ count: 3 });
    await field.type(text);
  }
  await page.keyboard.press('Enter');
}

test('a locked resume is read by nobody until the passphrase is given, once a browser session', async () => {
  await storeResume(chromium, resume({ id: 'r1', label: 'Lighthouses' }));
  const page = await openOptions(chromium.browser, chromium.extension.id, '#about');
  await page.waitForSelector('.disclosure-summary');
  await page.click('.disclosure-summary');
  await type(page, passphrase);
  await shows(page, textOf('lock_now'));
  await page.goto(page.url().replace('#about', '#resumes'));
  await page.reload();
  await shows(page, 'Lighthouses');
  await chromium.close();

  chromium = await launchChromium({ profile });
  const later = await openOptions(chromium.browser, chromium.extension.id, '#resumes');
  await shows(later, textOf('lock_closed_title'));
  expect(await later.evaluate(() => document.body.textContent)).not.toContain('Lighthouses');
  await type(later, 'seven loud herons');
  await shows(later, textOf('lock_wrong_passphrase'));
  await type(later, passphrase);
  await shows(later, 'Lighthouses');

  const stored = await later.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('bespoke');
      opening.onsuccess = () => resolve(opening.result);
    });
    const read = opened.transaction('resumes').objectStore('resumes').getAll();
    await new Promise((resolve) => {
      read.onsuccess = resolve;
    });
    opened.close();
    return JSON.stringify(read.result);
  });
  expect(stored).toContain('r1');
  expect(stored).not.toContain('Ottoline');

  await later.evaluate((name) => {
    [...document.querySelectorAll('a')].find((link) => link.textContent?.includes(name))?.click();
  }, textOf('page_about'));
  await shows(later, textOf('lock_now'));
  await later.evaluate((name) => {
    [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.click();
  }, textOf('lock_now'));
  await shows(later, textOf('lock_closed_title'));
});
