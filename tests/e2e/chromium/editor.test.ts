import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resume } from '@/tests/unit/options/builders';
import { longResume } from '../../bench/long-resume';
import { accessibilityProblems } from '../driver/check-accessibility';
import { type Chromium, launchChromium } from '../driver/chromium';
import { byTheClock } from '../driver/popup-screen';
import { storeResume } from '../driver/store-resume';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium();
});

afterAll(() => chromium.close());

async function openEditor(id: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${chromium.extension.id}/options.html#resumes/${id}`);
  await page.waitForSelector('.outline-entry');
  return page;
}

/** Opens an entry by its place in the outline; the first item is the owner. */
async function openEntry(page: Page, at: number) {
  await page.$$eval('.outline-item', (items, n) => (items[n] as HTMLElement).click(), at);
  await page.waitForSelector('.statement-field textarea');
}

const saved = (page: Page) =>
  page.waitForFunction(() => document.querySelector('.saving-state-saved'), byTheClock);

const firstText = (page: Page) =>
  page.$eval('.statement-field textarea', (field) => (field as HTMLTextAreaElement).value);

test('what the editor calls saved is there after a reload, undone or not', async () => {
  const id = await storeResume(chromium, resume({ id: 'kept' }));
  const page = await openEditor(id);
  await openEntry(page, 1);
  await page.focus('.statement-field textarea');
  await page.keyboard.type(' At dusk.');
  expect(await page.$('.saving-state-saving')).not.toBeNull();
  await saved(page);
  await page.reload();
  await openEntry(page, 1);
  expect(await firstText(page)).toBe('Relit the lamp. At dusk.');
  await page.focus('.statement-field textarea');
  await page.keyboard.type(' At dawn.');
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await saved(page);
  await page.reload();
  await openEntry(page, 1);
  expect(await firstText(page)).toBe('Relit the lamp. At dusk.');
});

test('the paper has the design of the HTML export under the extension’s own policy', async () => {
  const id = await storeResume(chromium, resume({ id: 'paper' }));
  const page = await openEditor(id);
  const sizes = () => {
    const root = document.querySelector('.paper-host')?.shadowRoot;
    const [name, body] = ['h1', '.page'].map((tag) => root?.querySelector(tag));
    return name && body && [name, body].map((one) => getComputedStyle(one).fontSize);
  };
  const shown = await page.waitForFunction(sizes, byTheClock);
  expect(await shown.jsonValue()).toEqual(['32px', '14px']);
});

test('a second window shows what was written in the first', async () => {
  const id = await storeResume(chromium, resume({ id: 'two' }));
  const [here, there] = [await openEditor(id), await openEditor(id)];
  await openEntry(there, 1);
  await openEntry(here, 1);
  await here.bringToFront();
  await here.focus('.statement-field textarea');
  await here.keyboard.type(' Twice.');
  await saved(here);
  await there.bringToFront();
  await there.waitForFunction(
    () =>
      document.querySelector<HTMLTextAreaElement>('.statement-field textarea')?.value ===
      'Relit the lamp. Twice.',
    byTheClock,
  );
});

test('every part of it can be used by everyone, and no width cuts it off', async () => {
  const [keeper, ...others] = resume().entries;
  const told = keeper!.statements.map((one) => ({ ...one, alternatives: ['Lit it again.'] }));
  const id = await storeResume(
    chromium,
    resume({ id: 'axe', entries: [{ ...keeper!, statements: told }, ...others] }),
  );
  const page = await openEditor(id);
  await openEntry(page, 1);
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    expect(await accessibilityProblems(page)).toEqual([]);
  }
  for (const width of [360, 799, 801, 1024]) {
    await page.setViewport({ width, height: 800 });
    for (const tab of await page.$$('.editor-tabs button')) {
      if (await tab.isVisible()) await tab.click();
      const cut = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(cut), `at ${width}`).toBe(0);
    }
    expect(await accessibilityProblems(page)).toEqual([]);
  }
});

test('with 500 entries it draws only what is near, and one keystroke changes one field', async () => {
  const id = await storeResume(chromium, longResume(500, 10));
  const page = await openEditor(id);
  await openEntry(page, 250);
  await page.waitForFunction(
    () => document.querySelector('.paper-host')?.shadowRoot?.querySelector('.part-on'),
    byTheClock,
  );
  const drawn = await page.evaluate(
    () => document.querySelector('.paper-host')!.shadowRoot!.querySelectorAll('.part').length,
  );
  expect(drawn).toBeLessThan(60);
  await page.evaluate(() => {
    const changed: Node[] = [];
    Object.assign(globalThis, { changed });
    new MutationObserver((all) => changed.push(...all.map(({ target }) => target))).observe(
      document.querySelector('.outline')!,
      { subtree: true, childList: true, attributes: true, characterData: true },
    );
  });
  await page.focus('.statement-field textarea');
  await page.keyboard.type('Again ');
  await saved(page);
  expect(
    await page.evaluate(() => (globalThis as unknown as { changed: Node[] }).changed.length),
  ).toBe(0);
});
