import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { type Chromium, launchChromium } from '../driver/chromium';
import { byTheClock, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';

const folder = path.resolve('../shared/corpus/forms');
const savedPages = {
  Greenhouse: 'greenhouse--axon-jobs-6576640003.html',
  Lever: 'lever--17nbist-lever.html',
  Ashby: 'ashby--citizen-m-application-205.html',
};

/** The value of every native control of a page, by its place: what a person would see changed. */
const valuesOf = (page: Page) =>
  page.$$eval('input, select, textarea', (controls) =>
    controls.map((control) =>
      control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)
        ? String(control.checked)
        : (control as HTMLInputElement).value,
    ),
  );

describe.skipIf(!existsSync(folder))('real saved application pages', () => {
  let chromium: Chromium;
  let pages: Awaited<ReturnType<typeof serveFolder>>;
  let ownPages: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    [chromium, pages, ownPages] = await Promise.all([
      launchChromium(),
      serveFolder(folder, { scripts: false }),
      serveFolder(path.resolve('tests/pages')),
    ]);
    const posting = await chromium.browser.newPage();
    await posting.goto(`${ownPages.origin}/posting.html`);
    const popup = popupScreen(await chromium.openPopup(posting));
    await popup.press('no_resume_sample');
    const rows = await popup.entries();
    await popup.tick(rows.find(({ picked }) => !picked)!.title);
    await popup.copySummary();
  });

  afterAll(async () => {
    const asked = await chromium.close();
    await Promise.all([pages.close(), ownPages.close()]);
    const ours = asked.filter((url) => url.startsWith('chrome-extension:'));
    expect(ours).toEqual([]);
  });

  test.each(Object.entries(savedPages))(
    '%s: reviewed, filled, read back, undone',
    async (_, file) => {
      const page = await chromium.browser.newPage();
      await page.goto(`${pages.origin}/${file}`, { waitUntil: 'domcontentloaded' });
      const address = page.url();
      const before = await valuesOf(page);

      const popup = popupScreen(await chromium.openPopup(page));
      await popup.open('form');
      const plan = await popup.plan();
      expect(plan.length).toBeGreaterThan(2);
      await popup.fill();

      const after = await valuesOf(page);
      expect(after).toContain(sample.basics.email);
      // A widget whose scripts are gone cannot be filled: it is left as it was, and said.
      const [filled, meant] = (await popup.text())
        .match(/(\d+) of (\d+) filled/)!
        .slice(1)
        .map(Number);
      const changed = after.filter((value, i) => value !== before[i]).length;
      expect(changed).toBe(filled);
      expect(filled).toBeGreaterThan(3);
      expect(meant).toBe(plan.filter(({ ticked }) => ticked).length);
      expect(page.url()).toBe(address);

      await popup.press('report_undo');
      await popup.page.waitForFunction(
        (done) => document.body.innerText.includes(done),
        byTheClock,
        textOf('undo_done_other', '').trim(),
      );
      expect(await valuesOf(page)).toEqual(before);
      await page.close();
    },
  );
});
