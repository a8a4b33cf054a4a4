import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { byTheClock, type PopupScreen, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { storedApplications } from '../driver/stored-applications';

const { basics } = sample;

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let options: Page;
let form: Page;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  options = await openOptions(chromium.browser, chromium.extension.id, '#resumes');
  form = await chromium.browser.newPage();
  await form.goto(`${pages.origin}/wizard.html?step=1`);
  const popup = popupScreen(await chromium.openPopup(form));
  await popup.text();
  await popup.press('no_resume_sample');
  await popup.plan();
  await popup.page.close();
});

afterAll(async () => {
  await chromium.close();
  await pages.close();
});

const openOnForm = async (): Promise<PopupScreen> => {
  const popup = popupScreen(await chromium.openPopup(form));
  await popup.text();
  return popup;
};

const values = (...ids: string[]) =>
  form.evaluate(
    (all) => all.map((id) => (document.getElementById(id) as HTMLInputElement).value),
    ids,
  );

const undo = async (popup: PopupScreen, count: number) => {
  await popup.press('report_undo');
  await popup.page.waitForFunction(
    (done) => document.body.innerText.includes(done),
    byTheClock,
    textOf('undo_done_other', count),
  );
};

test('a popup that is closed in mid-fill loses neither the fill nor its record', async () => {
  const popup = await openOnForm();
  await popup.pressFill();
  await form.waitForFunction(
    () => (document.getElementById('first') as HTMLInputElement).value !== '',
    byTheClock,
  );
  await popup.page.close();
  expect((await storedApplications(options))[0]?.fields.map(({ outcome }) => outcome)).toEqual([
    'unknown',
    'unknown',
  ]);

  const next = await openOnForm();
  expect(await next.text()).toContain(textOf('report_title', 2, 2));
  expect((await values('first', 'last')).join(' ')).toBe(basics.name);
  const applications = await storedApplications(options);
  expect(applications.map(({ fields }) => fields.map(({ outcome }) => outcome))).toEqual([
    ['stuck', 'stuck'],
  ]);
});

test('what stands in a field is replaced where the owner ticks it, and undo brings both fills back', async () => {
  expect(await values('email')).toEqual(['old@else.example']);
  const popup = await openOnForm();
  await popup.press('report_again');
  const email = (await popup.plan()).find(({ label }) => label === 'E-mail');
  expect(email?.ticked).toBe(false);
  await popup.untick('E-mail');
  await popup.fill();
  expect(await popup.text()).toContain(textOf('report_title', 3, 3));
  expect(await values('email')).toEqual([basics.email]);

  await undo(popup, 3);
  expect(await values('first', 'last', 'email')).toEqual(['', '', 'old@else.example']);
  const [application] = await storedApplications(options);
  expect(application!.fields.map(({ outcome }) => outcome)).toEqual(['undone', 'undone', 'undone']);
});

test('the three steps of a wizard are one record of the ledger', async () => {
  let popup = await openOnForm();
  await popup.fill();
  for (const next of ['#next', '#on']) {
    await Promise.all([form.waitForNavigation(), form.click(next)]);
    popup = await openOnForm();
    await popup.fill();
  }
  const applications = await storedApplications(options);
  expect(
    applications.map(({ fields }) => fields.map(({ label, outcome }) => `${label}: ${outcome}`)),
  ).toEqual([
    [
      'E-mail: undone',
      'First name: stuck',
      'Last name: stuck',
      'Phone: stuck',
      'City: stuck',
      'Current company: stuck',
      'Website: stuck',
      'Postal code: stuck',
      'Country: stuck',
    ],
  ]);
});

test('the next step of a form in the same document is looked at anew, each with a report of its own', async () => {
  await form.goto(`${pages.origin}/wizard.html?step=1`);
  let popup = await openOnForm();
  await popup.fill();
  const drawStep = (labels: string[]) =>
    form.$eval(
      'form',
      (one, all) => {
        one.innerHTML = all
          .map((label, i) => `<p><label for="s${i}">${label}</label> <input id="s${i}"></p>`)
          .join('');
      },
      labels,
    );
  await drawStep(['City', 'Postal code', 'Phone']);
  popup = await openOnForm();
  expect((await popup.plan()).map(({ label }) => label)).toEqual(['City', 'Postal code', 'Phone']);
  await popup.fill();
  expect(await popup.text()).toContain(textOf('report_title', 3, 3));

  await drawStep(['Current company', 'Website', 'Country']);
  popup = await openOnForm();
  expect((await popup.plan()).map(({ label }) => label)).toContain('Current company');
  const { fields } = (await storedApplications(options)).at(-1)!;
  expect(fields.filter(({ outcome }) => outcome === 'unknown')).toEqual([]);
  const outcomeOf = (name: string) => fields.findLast(({ label }) => label === name)?.outcome;
  expect(['Postal code', 'Phone', 'City'].map(outcomeOf)).toEqual(['stuck', 'stuck', 'stuck']);
});
