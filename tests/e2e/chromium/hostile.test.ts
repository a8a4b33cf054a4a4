import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { byTheClock, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { storedApplications } from '../driver/stored-applications';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  const { popup } = await popupOn('application.html');
  await popup.text();
  await popup.press('no_resume_sample');
  await popup.plan();
  await popup.page.close();
});

afterAll(async () => {
  const addresses = await chromium.close();
  await pages.close();
  // Of all that went on here nothing asked for an address but the pages themselves.
  expect(addresses.filter((one) => !one.startsWith('http://127.0.0.1'))).toEqual([]);
});

async function popupOn(name: string) {
  const page = await chromium.browser.newPage();
  await page.goto(`${pages.origin}/${name}`);
  return { page, popup: popupScreen(await chromium.openPopup(page)) };
}

interface Notes {
  events: string[];
  values: Record<string, string[]>;
  changed: string[];
  messages: string[];
  names: string[];
  loads: string[];
  thrown: string[];
}

/** What the page has found out by now, two of its own frames later. */
const notesOf = (page: Page): Promise<Notes> =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 120));
    return (window as unknown as { notes: Notes }).notes;
  });

const nothing = { events: [], changed: [], messages: [], names: [], loads: [], thrown: [] };

test('a page that nobody asked about has none of our code, no listener and no byte of ours', async () => {
  const page = await chromium.browser.newPage();
  const session = await page.createCDPSession();
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.name));
  await page.goto(`${pages.origin}/posting.html`);
  await session.send('Runtime.enable');
  expect(worlds.filter((name) => /bespoke|extension/i.test(name))).toEqual([]);
  for (const expression of ['window', 'document', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId!,
    });
    expect(listeners).toEqual([]);
  }
  await page.close();
});

test('a page that watches everything learns the agreed values in their fields, and nothing else', async () => {
  const { page, popup } = await popupOn('hostile.html');
  await popup.plan();
  expect(await notesOf(page)).toMatchObject({
    ...nothing,
    values: { first: [], email: [], phone: [], city: [], company: [] },
  });

  await popup.untick('Phone');
  await popup.fill();
  const notes = await notesOf(page);
  const [given] = sample.basics.name.split(' ');
  const seen = Object.entries(notes.values).map(([id, values]) => [id, [...new Set(values)]]);
  expect(Object.fromEntries(seen)).toEqual({
    first: [given],
    email: [sample.basics.email],
    phone: [],
    city: [sample.basics.location.city],
    company: [],
  });
  const fields = new Set(notes.events.map((event) => event.split(' ')[1]));
  expect([...fields].sort()).toEqual(['city', 'email', 'first']);
  expect({ ...notes, events: [], values: {} }).toEqual({ ...nothing, values: {} });
  await popup.page.close();
  await page.close();
});

test('a background that was stopped is missed by nobody', async () => {
  const target = await chromium.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker!.close();
  const { page, popup } = await popupOn('application.html');
  await popup.plan();
  await popup.fill();
  expect(await page.$eval('#email', (field) => (field as HTMLInputElement).value)).toBe(
    sample.basics.email,
  );
  await popup.page.close();
  await page.close();
});

test('a page that comes back from the cache still knows its fill, and undoes it', async () => {
  const { page, popup } = await popupOn('wizard.html?step=2');
  await popup.plan();
  await popup.fill();
  await popup.page.close();
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'as it was' : 'loaded anew';
    });
  });
  await page.goto(`${pages.origin}/posting.html`);
  await page.goBack();
  expect(await page.title()).toBe('as it was');
  const again = popupScreen(await chromium.openPopup(page));
  await again.text();
  await again.press('report_undo');
  const phone = () => page.$eval('#phone', (field) => (field as HTMLInputElement).value);
  await expect.poll(phone, { timeout: 20_000 }).toBe('');
  await again.page.close();
  await page.close();
});

test('a tab that is closed in mid-fill leaves the panel at work, and nothing is called filled', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${pages.origin}/wizard.html?step=2`);
  const panel = await chromium.openPanel(page);
  const screen = popupScreen(panel);
  await screen.plan();
  await screen.pressFill();
  await page.waitForFunction(
    () => (document.getElementById('phone') as HTMLInputElement).value !== '',
    byTheClock,
  );
  await page.close();
  await panel.waitForFunction(
    (filling) => !document.body.innerText.includes(filling),
    byTheClock,
    textOf('form_filling_other', 3),
  );
  const options = await openOptions(chromium.browser, chromium.extension.id, '#ledger');
  const last = (await storedApplications(options)).at(-1);
  expect(new Set(last?.fields.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']));
});
