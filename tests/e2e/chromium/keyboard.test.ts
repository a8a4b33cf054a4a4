import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { type Chromium, launchChromium } from '../driver/chromium';
import { readClipboard } from '../driver/clipboard';
import { pressAt, says, tabTo } from '../driver/keyboard';
import { openOptions } from '../driver/options-screen';
import { textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
});

afterAll(async () => {
  await chromium.close();
  await pages.close();
});

/** The popup as the key that opens it does, on a page of ours. */
async function popupOn(name: string): Promise<{ page: Page; popup: Page }> {
  const page = await chromium.browser.newPage();
  await page.goto(`${pages.origin}/${name}`);
  return { page, popup: await chromium.openPopup(page) };
}

describe('without a mouse', () => {
  test('a resume is pasted, looked at and saved', async () => {
    const page = await openOptions(chromium.browser, chromium.extension.id, '#import');
    await tabTo(page, textOf('import_paste'));
    const text = readFileSync('public/sample-resume.json', 'utf8');
    // As Ctrl+V does: one input of the whole text.
    await (await page.createCDPSession()).send('Input.insertText', { text });
    await pressAt(page, textOf('import_read_text'));
    await says(page, sample.basics.name);
    await pressAt(page, textOf('import_save'));
    await page.waitForSelector('.outline-entry');
    expect(page.url()).toContain('#resumes/');
  });

  test('a posting is read, an entry picked, the summary copied', async () => {
    const { page, popup } = await popupOn('posting.html');
    await popup.waitForSelector('.match');
    const picked = () => popup.$$eval('.match input:checked', (boxes) => boxes.length);
    const before = await picked();
    const [left] = await popup.$$eval('.match', (rows) =>
      rows
        .filter((row) => !row.querySelector('input')?.checked)
        .map((row) => row.querySelector('.match-title')?.textContent ?? ''),
    );
    await pressAt(popup, new RegExp(left!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')), 'Space');
    await expect.poll(picked, { timeout: 10_000 }).toBe(before + 1);
    await pressAt(popup, textOf('summary_copy_label'));
    await says(popup, textOf('copy_done'));
    const { plain } = await readClipboard(page);
    expect(plain.length).toBeGreaterThan(100);
  });

  test('a form is filled, and the fill undone', async () => {
    const { page, popup } = await popupOn('application.html');
    await popup.waitForSelector('.review-line');
    await pressAt(popup, /^Fill \d/);
    await says(popup, textOf('report_undo'));
    const email = () => page.$eval('#email', (field) => (field as HTMLInputElement).value);
    expect(await email()).toBe(sample.basics.email);
    await pressAt(popup, textOf('report_undo'));
    await expect.poll(email, { timeout: 20_000 }).toBe('');
  });
});
