import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownResumes } from '../../bench/import/known-resumes';
import { madeDocx } from '../../bench/import/made-docx';
import { designs } from '../../bench/import/made-html';
import { type Chromium, launchChromium } from '../driver/chromium';
import { importFile, openOptions } from '../driver/options-screen';
import { textOf } from '../driver/popup-screen';

let chromium: Chromium;
let options: Page;
let folder: string;
const resume = knownResumes().find(({ id }) => id === 'sales')!;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bespoke-import-'));
  chromium = await launchChromium();
  options = await openOptions(chromium.browser, chromium.extension.id, '#import');
});

afterAll(async () => {
  const asked = await chromium.close();
  expect(
    asked.filter((address) => /^https?:/.test(address) && !address.includes('127.0.0.1')),
  ).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (name: string, bytes: Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

/** What the page shows once the file is read: the draft and the text it was read from, or why not. */
async function shownFor(name: string, bytes: Uint8Array): Promise<string> {
  await importFile(options, fileOf(name, bytes));
  const shown = await options.waitForSelector('.import-draft, [role=alert]');
  return (await shown!.evaluate((element) => element.textContent)) ?? '';
}

async function discard() {
  const button = await options.$(`::-p-aria([name="${textOf('import_cancel')}"][role="button"])`);
  await button?.click();
  await options.waitForSelector('input[type=file]');
}

async function printed(): Promise<Uint8Array> {
  const page = await chromium.browser.newPage();
  await page.setContent(designs.sidebar(resume));
  const bytes = await page.pdf({ format: 'A4' });
  await page.close();
  return bytes;
}

const linkedin = () =>
  zipSync({
    'Profile.csv': strToU8(
      `First Name,Last Name,Headline\n${resume.basics.name.replace(' ', ',')},Sales\n`,
    ),
    'Positions.csv': strToU8(
      `Company Name,Title,Description,Location,Started On,Finished On\n"${resume.work[0]!.name}",${resume.work[0]!.position},,,Jan 2020,\n`,
    ),
  });

describe('a file of another maker becomes a draft, inside the extension and with nothing asked of the network', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['resume.pdf', printed],
    ['resume.docx', async () => (await madeDocx(resume))[0]!.bytes],
    ['export.zip', linkedin],
  ])('%s', async (name, make) => {
    const shown = await shownFor(name, await make());
    expect(shown).toContain(resume.work[0]!.position);
    expect(shown).toContain(resume.work[0]!.name);
    await discard();
  });

  test('a broken PDF is refused in one sentence', async () => {
    const broken = new TextEncoder().encode('%PDF-1.7\nnothing that could be read');
    expect(await shownFor('broken.pdf', broken)).toContain(
      textOf('refusal_damaged', '“broken.pdf”'),
    );
  });
});
