import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../driver/chromium';
import { type Downloads, takeDownloads } from '../driver/downloads';
import { pressAt, says } from '../driver/keyboard';
import { openOptions } from '../driver/options-screen';
import { popupScreen, textOf } from '../driver/popup-screen';
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
});

afterAll(async () => {
  const addresses = await chromium.close();
  await pages.close();
  downloads.remove();
  // Nothing in the posting was loaded, by the page that was read or by one of ours.
  expect(addresses.filter((one) => one.includes('127.0.0.1:8/'))).toEqual([]);
});

const title = '<img src=http://127.0.0.1:8/title onerror=alert(1)> Engineer';
const organization =
  "=HYPERLINK('http://127.0.0.1:8/formula')<script src=http://127.0.0.1:8/organization>";
const location = '<iframe src=http://127.0.0.1:8/location>';

/** What of a page is more than text: elements that load or run, handlers, and where its links lead. */
const liveIn = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.body.querySelectorAll('*')];
    return {
      elements: all
        .filter((one) => one.matches('img, script, style, iframe, object, embed, base, link'))
        .map(({ outerHTML }) => outerHTML),
      handlers: all.flatMap((one) => one.getAttributeNames()).filter((name) => /^on/.test(name)),
      links: [...document.querySelectorAll('a')]
        .map(({ protocol }) => protocol)
        .filter((one) => !['http:', 'https:', 'chrome-extension:'].includes(one)),
      refused: (window as unknown as { refused?: string[] }).refused ?? [],
    };
  });
const nothing = { elements: [], handlers: [], links: [], refused: [] };

/** The browser's policy would stop what we let through: that counts as let through. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      refused.push(violatedDirective),
    );
  });

const unfoldAll = (page: Page) =>
  page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });

const saved = async (name: RegExp) => readFileSync(await downloads.saved(name), 'utf8');

test('a posting that is markup in every string is text in every view of the popup', async () => {
  const page = await chromium.browser.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${pages.origin}/scripted.html`);
  const screen = popupScreen(await chromium.openPopup(page));
  const popup = screen.page;
  await screen.text();
  await watch(popup);
  await screen.press('no_resume_sample');
  await says(popup, title);
  const shown = await screen.text();
  for (const text of [organization, location]) expect(shown).toContain(text);
  for (const view of ['posting', 'summary', 'form', 'values'] as const) {
    await screen.open(view);
    await unfoldAll(popup);
    expect(await liveIn(popup)).toEqual(nothing);
  }
  await screen.open('posting');
  await pressAt(popup, textOf('standing_save'));
  await says(popup, textOf('standing_mark'));
  expect(dialogs).toEqual([]);
  await page.close();
});

test('it is text in the ledger, and in the table and the file made of it', async () => {
  const page = await openOptions(chromium.browser, chromium.extension.id, '#ledger');
  await watch(page);
  await says(page, title);
  expect(await liveIn(page)).toEqual(nothing);
  await pressAt(page, textOf('ledger_export_label', 'CSV'));
  const csv = await saved(/\.csv$/);
  expect(csv).toContain(`"${title}","'${organization}","${location}`);
  await pressAt(page, textOf('ledger_export_label', 'JSON'));
  const [application] = JSON.parse(await saved(/\.json$/)).applications;
  expect(application.posting).toMatchObject({ title, organization });

  await page.$eval('.ledger-link', (link) => (link as HTMLElement).click());
  await page.waitForSelector('.ledger-detail');
  await unfoldAll(page);
  await says(page, 'img src=http://127.0.0.1:8/requirement');
  expect(await liveIn(page)).toEqual(nothing);
});
