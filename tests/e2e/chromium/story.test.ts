import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { valueSeen } from '../../lab/value-seen';
import { type Chromium, launchChromium } from '../driver/chromium';
import { readClipboard } from '../driver/clipboard';
import { byTheClock, type PopupScreen, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';

const { basics } = sample;
const fields = [
  '#first',
  '#last',
  '#email',
  '#phone',
  '#city',
  '#country',
  '#github',
  '#heard',
  '#company',
  '#title',
  '#about',
  '#colour',
  'input[name=authorized]',
  '#gender',
  '#website',
  '#consent',
];
const asBefore = { '#heard': 'From a friend' };

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let posting: Page;
let form: Page;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  posting = await chromium.browser.newPage();
  await posting.goto(`${pages.origin}/posting.html`);
  form = await chromium.browser.newPage();
  await form.goto(`${pages.origin}/application.html`);
});

const openOn = async (page: Page): Promise<PopupScreen> =>
  popupScreen(await chromium.openPopup(page));

const formValues = async (): Promise<Record<string, string>> => {
  const values = await form.evaluate(valueSeen, fields);
  return Object.fromEntries(fields.map((selector, i) => [selector, values[i]!]));
};

describe('the main job, from the posting to the filled form', () => {
  let popup: PopupScreen;
  let plain = '';
  let untouched: Record<string, string> = {};

  test('with no resume yet, the sample is one press away', async () => {
    popup = await openOn(posting);
    expect(await popup.text()).toContain(textOf('no_resume_title'));
    await popup.press('no_resume_sample');
    expect((await popup.entries()).length).toBeGreaterThan(3);
  });

  test("names the posting and ranks the owner's entries for it, with reasons", async () => {
    expect(await popup.text()).toContain('Senior Platform Engineer');
    expect(await popup.text()).toContain('Northlight Robotics');
    const [best] = await popup.entries();
    expect(best?.picked).toBe(true);
    expect(best?.chips.length).toBeGreaterThan(0);
  });

  test('opens an entry to be read, every word of it', async () => {
    const [best] = await popup.entries();
    const all = [...sample.work, ...sample.projects] as {
      summary?: string;
      description?: string;
      highlights?: string[];
      position?: string;
      name: string;
    }[];
    const own = all.find((one) => one.position === best?.title || one.name === best?.title);
    const text = await popup.read(best!.title);
    for (const bullet of own?.highlights ?? []) expect(text).toContain(bullet);
  });

  test('keeps what the owner picks, pins and excludes, also in the next popup', async () => {
    const before = await popup.entries();
    const first = before.find(({ picked }) => picked)!;
    await popup.choose(first.title, 'exclude');
    await popup.page.waitForFunction(
      (title) =>
        [...document.querySelectorAll('.match')].some(
          (row) =>
            row.querySelector('.match-title')?.textContent === title &&
            !row.querySelector('input')?.checked,
        ),
      byTheClock,
      first.title,
    );
    popup = await openOn(posting);
    const kept = (await popup.entries()).find(({ title }) => title === first.title);
    expect(kept?.picked).toBe(false);
    await popup.choose(first.title, 'exclude');
    await popup.page.waitForFunction(
      (title) =>
        [...document.querySelectorAll('.match')].some(
          (row) =>
            row.querySelector('.match-title')?.textContent === title &&
            row.querySelector('input')?.checked,
        ),
      byTheClock,
      first.title,
    );
  });

  test("makes a summary of the owner's own sentences, each naming its entry", async () => {
    await popup.open('summary');
    const source = JSON.stringify(sample);
    const sentences = await popup.sentences();
    expect(sentences.length).toBeGreaterThan(1);
    for (const { text, source: entry } of sentences) {
      expect(source).toContain(JSON.stringify(text).slice(1, -1));
      expect(entry).not.toBe('');
    }
  });

  test('keeps the summary within the limit that the owner chooses', async () => {
    await popup.setLimit(textOf('limit_characters_other', '500'));
    await popup.page.waitForFunction(() =>
      document.querySelector('.summary-length')?.textContent?.includes('500'),
    );
    await popup.copySummary();
    plain = (await readClipboard(posting)).plain;
    expect(plain.length).toBeGreaterThan(100);
    expect(plain.length).toBeLessThanOrEqual(500);
  });

  test('copies it as rich and as plain text at once', async () => {
    const { html } = await readClipboard(posting);
    const shown = await posting.evaluate(
      (markup) => new DOMParser().parseFromString(markup, 'text/html').body.textContent,
      html,
    );
    const words = (text: string | null) => text?.split(/\s+/).filter(Boolean);
    expect(html).toContain('<p>');
    expect(words(shown)?.join('')).toBe(words(plain)?.join(''));
  });

  test('lists what it would fill and from where, and leaves the rest with a reason', async () => {
    popup = await openOn(form);
    await popup.open('form');
    const plan = await popup.plan();
    const values = Object.fromEntries(
      plan.map(({ label, value }) => [label.replace(/\s*\*?$/, ''), value]),
    );
    expect(values['E-mail address']).toContain(basics.email);
    for (const row of plan) expect(row.source).not.toBe('');
    expect(await popup.text()).toContain(textOf('form_never_submits'));
    expect(Object.keys(values)).not.toContain('Where did you hear of us?');
    expect(Object.keys(values)).not.toContain('Website');
  });

  test('fills what is ticked, and reports what stuck', async () => {
    untouched = await formValues();
    expect(untouched).toMatchObject(asBefore);
    await popup.untick('GitHub profile');
    await popup.fill();
    const after = await formValues();
    expect(after['#email']).toBe(basics.email);
    expect(after['#github']).toBe('');
    expect(after['#about']!.length).toBeGreaterThan(100);
    expect(after['#about']!.length).toBeLessThanOrEqual(1000);
    expect(after).toMatchObject({
      ...asBefore,
      '#website': '',
      '#consent': '',
      '#gender': '',
      '#colour': '',
    });
    const [filled, meant] = (await popup.text())
      .match(/(\d+) of (\d+) filled/)!
      .slice(1)
      .map(Number);
    expect(filled).toBe(meant);
    expect(filled).toBeGreaterThan(5);
  });

  test('never submits', async () => {
    expect(await form.evaluate('window.submits')).toBe(0);
  });

  test('a popup that was closed and opened again still knows the fill', async () => {
    await popup.page.close();
    popup = await openOn(form);
    await popup.open('form');
    expect(await popup.text()).toContain(textOf('report_undo'));
  });

  test('undo brings the page back to what it was', async () => {
    await popup.press('report_undo');
    await popup.page.waitForFunction(
      (done) => document.body.innerText.includes(done),
      byTheClock,
      textOf('undo_done_other', '').trim(),
    );
    const after = await formValues();
    expect(after).toEqual(untouched);
  });
});

afterAll(async () => {
  const asked = await chromium.close();
  await pages.close();
  // Told apart from a quiet log: our own pages were asked for.
  expect(asked.filter((url) => url.startsWith(pages.origin)).length).toBeGreaterThan(0);
  expect(
    asked.filter((url) => !/^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url)),
  ).toEqual([]);
});
