import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages as optionsPages } from '@/components/options/route';
import { accessibilityProblems } from '../driver/check-accessibility';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { byTheClock, type PopupScreen, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let posting: Page;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  posting = await chromium.browser.newPage();
  await posting.goto(`${pages.origin}/posting.html`);
});

afterAll(async () => {
  await chromium.close();
  await pages.close();
});

/** In both schemes, as it is now. */
async function expectAccessible(page: Page) {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    expect(await accessibilityProblems(page)).toEqual([]);
  }
  await page.emulateMediaFeatures([]);
}

const noWiderThanItself = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe('every screen can be used by everyone', () => {
  let popup: PopupScreen;

  test('no resume yet', async () => {
    popup = popupScreen(await chromium.openPopup(posting));
    await popup.text();
    await expectAccessible(popup.page);
  });

  test('the ranked entries, one of them opened', async () => {
    await popup.press('no_resume_sample');
    await popup.read((await popup.entries())[0]!.title);
    await expectAccessible(popup.page);
  });

  test.each(['summary', 'form', 'values'] as const)('the view %s on a posting', async (view) => {
    await popup.open(view);
    await expectAccessible(popup.page);
  });

  test('the review and the report of a fill, and its undo', async () => {
    const form = await chromium.browser.newPage();
    await form.goto(`${pages.origin}/application.html`);
    popup = popupScreen(await chromium.openPopup(form));
    await popup.open('form');
    await popup.plan();
    await expectAccessible(popup.page);
    await popup.fill();
    await expectAccessible(popup.page);
    await popup.press('report_undo');
    await popup.page.waitForFunction(
      (done) => document.body.innerText.includes(done),
      byTheClock,
      textOf('undo_done_other', '').trim(),
    );
    await expectAccessible(popup.page);
  });

  test('a page that is closed to extensions', async () => {
    const page = await chromium.browser.newPage();
    await page.goto('chrome://version');
    popup = popupScreen(await chromium.openPopup(page));
    await popup.text();
    await expectAccessible(popup.page);
  });

  test('the side panel, where no tab has been lent to it', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(`chrome-extension://${chromium.extension.id}/sidepanel.html`);
    const panel = popupScreen(page);
    expect(await panel.text()).toContain(textOf('page_restricted_title'));
    await expectAccessible(page);
    await page.close();
  });

  test.each(optionsPages.map((name) => `#${name}`))('the options page at %s', async (route) => {
    const page = await openOptions(chromium.browser, chromium.extension.id, route);
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
    await expectAccessible(page);
    await page.setViewport({ width: 360, height: 800 });
    expect(await noWiderThanItself(page)).toBe(true);
    await page.close();
  });

  test('the editor with the sample in it', async () => {
    const page = await openOptions(chromium.browser, chromium.extension.id, '#resumes');
    const id = await page.evaluate(async () => {
      const [database] = await indexedDB.databases();
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(database!.name!);
        opening.onsuccess = () => resolve(opening.result);
      });
      return new Promise<IDBValidKey>((resolve) => {
        const keys = opened.transaction('resumes').objectStore('resumes').getAllKeys();
        keys.onsuccess = () => resolve(keys.result[0]!);
      });
    });
    await page.goto(`chrome-extension://${chromium.extension.id}/options.html#resumes/${id}`);
    await page.waitForSelector('input');
    await expectAccessible(page);
    await page.setViewport({ width: 360, height: 800 });
    expect(await noWiderThanItself(page)).toBe(true);
  });
});
