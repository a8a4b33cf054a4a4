import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { type Chromium, launchChromium } from '../driver/chromium';
import { type Downloads, takeDownloads } from '../driver/downloads';
import { pressAt, says, tabTo } from '../driver/keyboard';
import { importFile, openOptions } from '../driver/options-screen';
import { textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let downloads: Downloads;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  downloads = await takeDownloads(chromium.browser);
  const page = await openOptions(chromium.browser, chromium.extension.id, '#import');
  await importFile(page, path.resolve('public/sample-resume.json'));
  await pressAt(page, textOf('import_save'));
  await page.waitForSelector('.outline-entry');
  await page.close();
});

afterAll(async () => {
  await chromium.close();
  await pages.close();
  downloads.remove();
});

const title = 'Senior Platform Engineer';

async function popupOn(name: string): Promise<{ page: Page; popup: Page }> {
  const page = await chromium.browser.newPage();
  await page.goto(`${pages.origin}/${name}`);
  return { page, popup: await chromium.openPopup(page) };
}

/** The posting is saved, and the form filled: what an evening leaves behind. */
async function apply() {
  const { page: posting, popup } = await popupOn('posting.html');
  await popup.waitForSelector('.match');
  await pressAt(popup, textOf('standing_save'));
  await says(popup, textOf('standing_mark'));
  await posting.close();
  const { page: form, popup: filling } = await popupOn('application.html');
  await filling.waitForSelector('.review-line');
  await pressAt(filling, /^Fill \d/);
  await says(filling, textOf('report_undo'));
  await form.close();
}

/** Opened by the popup in a tab of its own. */
async function tabAt(hash: string): Promise<Page> {
  const target = await chromium.browser.waitForTarget((one) => one.url().includes(hash));
  return (await target.page())!;
}

const saved = async (name: RegExp) => readFileSync(await downloads.saved(name), 'utf8');

test('an old application is found again by keyboard, with each value that was given', async () => {
  await apply();

  const { popup } = await popupOn('posting.html');
  await says(popup, textOf('standing_open'));
  await tabTo(popup, textOf('standing_open'));
  // The popup is gone before the key is up again.
  await popup.keyboard.down('Enter');
  const opened = await tabAt('#ledger/');
  await says(opened, title);
  await opened.close();

  const page = await openOptions(chromium.browser, chromium.extension.id, '#ledger');
  await tabTo(page, textOf('ledger_search'));
  await page.keyboard.type('NORTHLIGHT bridges');
  await pressAt(page, title);
  await says(page, sample.basics.email);

  await tabTo(page, textOf('ledger_notes'));
  await page.keyboard.type('Ask for the boat day.');
  await page.keyboard.press('Tab');
  await pressAt(page, textOf('ledger_back'));
  await pressAt(page, textOf('ledger_export_label', 'CSV'));
  const csv = await saved(/\.csv$/);
  expect(csv).toContain(title);
  expect(csv).toContain('Ask for the boat day.');
  await pressAt(page, textOf('ledger_export_label', 'JSON'));
  expect(JSON.stringify(JSON.parse(await saved(/\.json$/)))).toContain(sample.basics.email);
});
