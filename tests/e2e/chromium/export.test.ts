import { readFileSync } from 'node:fs';
import path from 'node:path';
import mammoth from 'mammoth';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPdf } from '@/utils/formats/pdf/open-pdf';
import { type Chromium, launchChromium } from '../driver/chromium';
import { type Downloads, takeDownloads } from '../driver/downloads';
import { openOptions } from '../driver/options-screen';
import { byTheClock, type PopupScreen, popupScreen, textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let downloads: Downloads;
let posting: Page;
let popup: PopupScreen;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  downloads = await takeDownloads(chromium.browser);
  posting = await chromium.browser.newPage();
  await posting.goto(`${pages.origin}/posting.html`);
  popup = popupScreen(await chromium.openPopup(posting));
  await popup.press('no_resume_sample');
  await popup.entries();
});

afterAll(async () => {
  const asked = await chromium.close();
  expect(
    asked.filter((address) => /^https?:/.test(address) && !address.includes('127.0.0.1')),
  ).toEqual([]);
  pages.close();
  downloads.remove();
});

const downloaded = async (name: RegExp) =>
  new Uint8Array(readFileSync(await downloads.saved(name)));

const folded = (text: string) => text.replace(/\s+/g, ' ');

async function pdfText(bytes: Uint8Array): Promise<string> {
  const read = await openPdf(bytes);
  if (!read.ok) throw new Error(read.failure.why);
  return folded(read.value.pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(' '));
}

/** Without white space, as a line of a PDF may break anywhere, and without capitals, as headings are set in them. */
const solid = (text: string) => text.replace(/\s+/g, '').toLowerCase();

async function chooseIn(page: Page, label: string, option: string) {
  const select = await page.waitForSelector(`::-p-aria([name="${label}"][role="combobox"])`);
  const value = await select!.evaluate(
    (element, text) =>
      [...(element as HTMLSelectElement).options].find((one) => one.text === text)?.value ?? '',
    option,
  );
  await (select as Awaited<ReturnType<typeof page.$>>)!.select(value);
}

test('PDF and Word files made inside the extension say all of the resume, in order', async () => {
  const options = await openOptions(chromium.browser, chromium.extension.id, '#resumes');
  const link = await options.waitForSelector('.resume-item-name');
  const name = (await link!.evaluate((element) => element.textContent)) ?? '';
  await (
    await options.waitForSelector(
      `::-p-aria([name="${textOf('resume_export_named', name)}"][role="button"])`,
    )
  )?.click();
  const save = () =>
    options.waitForSelector(`::-p-aria([name="${textOf('export_save')}"][role="button"])`);
  await (await save())?.click();
  const pdf = await pdfText(await downloaded(/\.pdf$/));
  await chooseIn(options, textOf('export_format'), textOf('format_docx'));
  await (await save())?.click();
  const { value: word } = await mammoth.extractRawText({
    buffer: Buffer.from(await downloaded(/\.docx$/)),
  });
  const said = word
    .split('\n')
    .map(folded)
    .filter((line) => line.trim() !== '');
  expect(said.length).toBeGreaterThan(20);
  let from = 0;
  const all = solid(pdf);
  for (const line of said) {
    const at = all.indexOf(solid(line.split('\t')[0]!), from);
    expect(at, line).toBeGreaterThanOrEqual(from);
    from = at;
  }
  await options.close();
});

test('a sentence that was left out stays out in the next popup', async () => {
  popup = popupScreen(await chromium.openPopup(posting));
  await popup.open('summary');
  const before = await popup.sentences();
  await popup.page.click('.sentence');
  await popup.press('sentence_drop');
  await popup.page.waitForFunction(
    (count) => document.querySelectorAll('.sentence').length < count,
    byTheClock,
    before.length,
  );
  const after = await popup.sentences();
  expect(after.map(({ text }) => text)).not.toContain(before[0]!.text);
  popup = popupScreen(await chromium.openPopup(posting));
  await popup.open('summary');
  expect(await popup.sentences()).toEqual(after);
});

test('the resume for the posting goes into the file field, and is taken out again', async () => {
  const form = await chromium.browser.newPage();
  await form.goto(`${pages.origin}/upload.html`);
  popup = popupScreen(await chromium.openPopup(form));
  await popup.open('form');
  await popup.text();
  const select = await popup.page.waitForSelector(
    `::-p-aria([name="${textOf('form_for')}"][role="combobox"])`,
  );
  await select!.evaluate((element) => {
    const list = element as HTMLSelectElement;
    list.value = [...list.options].find(({ value }) => value !== '')!.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await chooseIn(popup.page, textOf('attach_label'), textOf('attach_pdf'));
  await popup.page.waitForFunction(
    (ending) => document.body.innerText.includes(ending),
    byTheClock,
    '-Resume-Northlight-Robotics.pdf',
  );
  await popup.fill();
  const held = () =>
    form.evaluate(async () => {
      const files = (id: string) => [...document.querySelector<HTMLInputElement>(id)!.files!];
      const [resume] = files('#resume');
      return {
        photos: files('#photo').length,
        name: resume?.name,
        bytes: resume ? [...new Uint8Array(await resume.arrayBuffer())] : [],
      };
    });
  const { photos, name, bytes } = await held();
  expect({ photos, name }).toMatchObject({
    photos: 0,
    name: expect.stringMatching(/-Resume-Northlight-Robotics\.pdf$/),
  });
  const owner = await form.evaluate(() => document.querySelector<HTMLInputElement>('#name')!.value);
  expect(await pdfText(new Uint8Array(bytes))).toContain(owner);
  await popup.press('report_undo');
  await expect.poll(async () => (await held()).name, { timeout: 15_000 }).toBeUndefined();
});
