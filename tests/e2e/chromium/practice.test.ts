import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { practicePage } from '@/utils/page/practice-page';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { popupScreen, textOf } from '../driver/popup-screen';
import { storedApplications } from '../driver/stored-applications';

let chromium: Chromium;
let practice: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  const options = await openOptions(chromium.browser, chromium.extension.id);
  const opened = chromium.browser.waitForTarget((target) => target.url().endsWith(practicePage));
  const link = await options.waitForSelector(
    `::-p-aria([name="${textOf('practice_open')}"][role="link"])`,
  );
  await link!.click();
  practice = (await (await opened).page())!;
  await practice.waitForSelector('form');
});

afterAll(async () => {
  const asked = await chromium.close();
  expect(asked.filter((address) => !address.includes('127.0.0.1'))).toEqual([]);
});

const held = () =>
  practice.$$eval('form input:not([type=checkbox]), form select', (fields) =>
    fields.map((field) => (field as HTMLInputElement).value),
  );

test('three steps lead from nothing to a first fill and back, on a page of our own', async () => {
  const popup = popupScreen(await chromium.openPopup(practice));
  await popup.press('no_resume_sample');
  await popup.open('form');
  const plan = await popup.plan();
  expect(plan.filter(({ ticked }) => ticked).map(({ label }) => label)).toEqual([
    textOf('basics_given_name'),
    textOf('basics_family_name'),
    textOf('basics_email'),
    textOf('basics_phone'),
    textOf('place_city'),
    textOf('kind_title'),
    textOf('practice_about'),
  ]);
  await popup.fill();
  const [given, family] = sample.basics.name.split(' ');
  expect(await held()).toEqual([
    given,
    family,
    sample.basics.email,
    sample.basics.phone,
    sample.basics.location.city,
    sample.work[0]!.position,
    '',
  ]);
  expect(await practice.$eval('#about', (field) => (field as HTMLTextAreaElement).value)).not.toBe(
    '',
  );
  await popup.press('report_undo');
  await expect.poll(held, { timeout: 20_000 }).toEqual(Array(7).fill(''));
  await popup.page.close();
});

test('what is tried there is no application', async () => {
  const options = await openOptions(chromium.browser, chromium.extension.id);
  expect(await storedApplications(options)).toEqual([]);
});

test('the owner alone sends it, and is told that nothing was', async () => {
  await practice.bringToFront();
  await practice.$$eval('form [required]', (fields) => {
    for (const field of fields) (field as HTMLInputElement).value = 'a@b.example';
  });
  await practice.click('form [type=submit]');
  await practice.waitForSelector(`::-p-text(${textOf('practice_sent')})`);
  expect(practice.url()).toContain(practicePage);
});
