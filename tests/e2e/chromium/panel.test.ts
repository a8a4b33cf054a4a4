import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { type Chromium, launchChromium } from '../driver/chromium';
import { pressAt, says } from '../driver/keyboard';
import { openOptions } from '../driver/options-screen';
import { textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { storedApplications } from '../driver/stored-applications';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let tab: Page;
let panel: Page;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  tab = await chromium.browser.newPage();
  await tab.goto(`${pages.origin}/posting.html`);
  panel = await chromium.openPanel(tab);
  await says(panel, textOf('no_resume_sample'));
  await pressAt(panel, textOf('no_resume_sample'));
  await says(panel, textOf('matches_title'));
});

afterAll(async () => {
  await chromium.close();
  await pages.close();
});

const heldBy = (id: string) => tab.$eval(`#${id}`, (field) => (field as HTMLInputElement).value);

/** Goes through one step of the form: the panel has found it by itself. */
async function fillStep(label: string, count: number) {
  await says(panel, label);
  await pressAt(panel, /^Fill \d/);
  await says(panel, textOf('report_title', count, count));
}

async function goOn(link: string) {
  await tab.focus(link);
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
}

test('the panel stays through a posting and the three steps of its form, without a mouse', async () => {
  await pressAt(panel, textOf('summary_read'));
  await tab.goto(`${pages.origin}/wizard.html?step=1`);
  await says(panel, 'First name');
  // The form's address does not tell which posting it is for.
  await pressAt(panel, textOf('form_for'), 'ArrowDown');
  await fillStep('First name', 2);
  await goOn('#next');
  await fillStep('Phone', 3);
  await goOn('#on');
  await fillStep('Postal code', 3);
  expect(await heldBy('postcode')).toBe(sample.basics.location.postalCode);
});

test('what a step filled is undone from the panel', async () => {
  await pressAt(panel, textOf('report_undo'));
  await expect.poll(() => heldBy('postcode'), { timeout: 20_000 }).toBe('');
});

test('all of it is one application to that posting', async () => {
  const options = await openOptions(chromium.browser, chromium.extension.id, '#ledger');
  const kept = async () =>
    (await storedApplications(options)).map(({ posting, fields }) => ({
      isForPosting: posting !== '',
      fields: fields.map(({ label, outcome }) => `${label}: ${outcome}`),
    }));
  await expect.poll(kept, { timeout: 20_000 }).toEqual([
    {
      isForPosting: true,
      fields: [
        'First name: stuck',
        'Last name: stuck',
        'Phone: stuck',
        'City: stuck',
        'Current company: stuck',
        'Website: undone',
        'Postal code: undone',
        'Country: undone',
      ],
    },
  ]);
});
