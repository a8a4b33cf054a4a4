import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { type Chromium, launchChromium } from '../driver/chromium';
import { readClipboard } from '../driver/clipboard';
import { byTheClock, type PopupScreen, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';

const own = 'I keep platforms up & people <asleep>.';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let posting: Page;
let form: Page;
let popup: PopupScreen;

const openOn = async (page: Page) => popupScreen(await chromium.openPopup(page));
const texts = async () => (await popup.sentences()).map(({ text }) => text);

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  posting = await chromium.browser.newPage();
  await posting.goto(`${pages.origin}/posting.html`);
  form = await chromium.browser.newPage();
  await form.goto(`${pages.origin}/application.html`);
  popup = await openOn(posting);
  await popup.press('no_resume_sample');
  await popup.entries();
  await popup.open('summary');
});

afterAll(async () => {
  const asked = await chromium.close();
  expect(
    asked.filter((url) => !/^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url)),
  ).toEqual([]);
  await pages.close();
});

/** Opens what can be done with a sentence. */
const openSentence = async (at: number) => {
  const [one] = (await popup.page.$$('.sentence')).slice(at);
  await one!.evaluate((sentence) => (sentence as HTMLElement).click());
  await popup.page.waitForSelector('.sentence-tools');
};

const shows = (wanted: string[]) =>
  expect.poll(texts, { interval: 30, timeout: 10_000 }).toEqual(wanted);

test('a sentence gives way to another of the owner, which says where it is from', async () => {
  await popup.setLimit(textOf('limit_characters_other', '255'));
  await popup.page.waitForFunction(
    () => document.querySelector('.summary-length')?.textContent?.includes('255'),
    byTheClock,
  );
  const before = await texts();
  await openSentence(before.length - 1);
  await popup.press('sentence_swap');
  const offer = await popup.page.waitForSelector('.sentence-offer');
  const [offered, why] = await offer!.$$eval('span', (parts) =>
    parts.map((part) => part.textContent ?? ''),
  );
  expect(JSON.stringify(sample)).toContain(JSON.stringify(offered).slice(1, -1));
  expect(why).toMatch(/ · .+/);
  await offer!.evaluate((one) => (one as HTMLElement).click());
  await shows([...before.slice(0, -1), offered!]);
  await popup.press('changes_undo');
  await shows(before);
});

test('a sentence is moved, left out, and written by hand, marked as such', async () => {
  await popup.setLimit(textOf('limit_characters_other', '500'));
  await popup.page.waitForFunction(
    () => document.querySelector('.summary-length')?.textContent?.includes('500'),
    byTheClock,
  );
  const made = await texts();
  expect(made.length).toBeGreaterThan(2);
  await openSentence(0);
  await popup.press('sentence_write');
  const box = await popup.page.waitForSelector('.sentence-writing textarea');
  await box!.evaluate((area) => (area as HTMLTextAreaElement).select());
  await popup.page.keyboard.type(own);
  await popup.press('writing_save');
  await shows([own, ...made.slice(1)]);
  await popup.press('sentence_down');
  await shows([made[1]!, own, ...made.slice(2)]);
  await popup.press('sentence_close');
  await openSentence(2);
  await popup.press('sentence_drop');
  await shows([made[1]!, own, ...made.slice(3)]);
  expect(await popup.page.$$eval('.sentence-own', ({ length }) => length)).toBe(1);
});

test('the next popup has it still, and copies it as it is read', async () => {
  const left = await texts();
  await popup.page.close();
  popup = await openOn(posting);
  await popup.open('summary');
  await shows(left);
  await popup.copySummary();
  const { plain, html } = await readClipboard(posting);
  expect(plain.replace(/\s+/g, ' ')).toBe(left.join(' '));
  expect(html).toContain('I keep platforms up &amp; people &lt;asleep&gt;.');
});

test('the form gets it so, within the limit of its field', async () => {
  popup = await openOn(form);
  await popup.open('form');
  await popup.plan();
  await popup.fill();
  const filled = await form.$eval('#about', (area) => (area as HTMLTextAreaElement).value);
  expect(filled).toContain(own);
  expect(filled.length).toBeLessThanOrEqual(1000);
});

test('one press brings back what was made', async () => {
  await popup.page.close();
  popup = await openOn(posting);
  await popup.open('summary');
  await popup.press('changes_reset');
  await expect.poll(texts, { interval: 30, timeout: 10_000 }).not.toContain(own);
  expect(await popup.page.$('.summary-changes')).toBeNull();
});
