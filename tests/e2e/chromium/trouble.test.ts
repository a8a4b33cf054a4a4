import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../driver/chromium';
import { importFile, openOptions } from '../driver/options-screen';
import { byTheClock, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let options: Page;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'bespoke-trouble-'));

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  options = await openOptions(chromium.browser, chromium.extension.id, '#import');
});

afterAll(async () => {
  await chromium.close();
  await pages.close();
  rmSync(scratch, { recursive: true, force: true });
});

const fileOf = (name: string, content: string) => {
  const file = path.join(scratch, name);
  writeFileSync(file, content);
  return file;
};

const storedResumes = () =>
  options.evaluate(async () => {
    const [database] = await indexedDB.databases();
    if (!database?.name) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open(database.name!);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const count = opening.result.transaction('resumes').objectStore('resumes').count();
        count.onsuccess = () => {
          opening.result.close();
          resolve(count.result);
        };
      };
    });
  });

describe('a file that is no resume', () => {
  test.each([
    [
      'no-resume.json',
      '{"compilerOptions": {"strict": true}}',
      textOf('refusal_not_a_resume', '“no-resume.json”'),
    ],
    [
      'broken.json',
      '{"basics": {\n  "name" "Nobody"\n}}',
      textOf('refusal_not_json', '“broken.json”', 2, 10),
    ],
    ['empty.txt', '', textOf('refusal_empty', '“empty.txt”')],
    ['page.html', '<!doctype html><p>Hello', textOf('refusal_html', '“page.html”')],
    [
      'huge.txt',
      'A line of a text that never ends.\n'.repeat(1_500_000),
      textOf('refusal_too_large', '“huge.txt”', 20),
    ],
  ])('%s is refused in one sentence, and nothing is stored', async (name, content, sentence) => {
    await importFile(options, fileOf(name, content));
    await options.waitForFunction(
      (said) => document.querySelector('[role=alert]')?.textContent?.includes(said),
      byTheClock,
      sentence,
    );
    expect(await storedResumes()).toBe(0);
  });

  test('after all of them, a good one is still imported, corrected and saved', async () => {
    await importFile(
      options,
      fileOf(
        'good.md',
        '# Mara Example\n\nmara@example.com\n\n## Experience\n\n### Engineer, Kelp & Co — 2019–2021\n\n- Grew kelp by the mile',
      ),
    );
    await (
      await options.waitForSelector(`::-p-aria([name="${textOf('import_save')}"][role="button"])`)
    )?.click();
    await options.waitForFunction(() => location.hash.startsWith('#resumes/'));
    expect(await storedResumes()).toBe(1);
    expect(await options.evaluate(() => document.body.innerText)).toContain('Kelp & Co');
  });
});

describe('a page that gives no chance', () => {
  test('one without a form says so', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(`${pages.origin}/posting.html`);
    const popup = popupScreen(await chromium.openPopup(page));
    await popup.open('form');
    expect(await popup.text()).toContain(textOf('form_none_title'));
    await page.close();
  });

  test("one of the browser's own is named as closed, and what can be done is said", async () => {
    const page = await chromium.browser.newPage();
    await page.goto('chrome://version');
    const popup = popupScreen(await chromium.openPopup(page));
    expect(await popup.text()).toContain(textOf('page_restricted_title'));
    expect(await popup.text()).toContain(textOf('page_restricted_text'));
    await page.close();
  });

  test('one that leaves in mid-fill is told, and the resume is as it was', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(`${pages.origin}/leaving.html`);
    const popup = popupScreen(await chromium.openPopup(page));
    await popup.open('form');
    expect((await popup.plan()).length).toBeGreaterThan(1);
    await popup.pressFill();
    await popup.page.waitForFunction(
      (said) => document.body.innerText.includes(said),
      byTheClock,
      textOf('page_left_filling'),
    );
    expect(new URL(page.url()).pathname).toBe('/posting.html');
    expect(await storedResumes()).toBe(1);
  });
});
