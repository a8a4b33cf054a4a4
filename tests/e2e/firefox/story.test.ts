import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { type FirefoxWithExtension, launchFirefoxWithExtension } from '../driver/firefox';
import { textOf } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';

let firefox: FirefoxWithExtension;
let pages: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [firefox, pages] = await Promise.all([
    launchFirefoxWithExtension(),
    serveFolder(path.resolve('tests/pages')),
  ]);
});

afterAll(async () => {
  await firefox.close();
  await pages.close();
});

const press = (name: string) =>
  `(await seen(() => named('button', ${JSON.stringify(name)}))).click();`;
const open = (view: string) =>
  `(await seen(() => named('[role=tab]', ${JSON.stringify(view)}))).click();`;

test('installs, opens on a posting, takes the sample and ranks it', async () => {
  await firefox.visit(`${pages.origin}/posting.html`);
  await firefox.openPopup();
  const titles = await firefox.inPopup<string[]>(`
    ${press(textOf('no_resume_sample'))}
    await seen(() => document.querySelector('.match'));
    return [...document.querySelectorAll('.match-title')].map((one) => one.textContent);`);
  expect(titles).toContain(sample.work[0]!.position);
});

test('copies the summary, rich and plain', async () => {
  const said = await firefox.inPopup<string>(`
    ${press(textOf('summary_copy_label'))}
    const done = await seen(() => [...document.querySelectorAll('[role=status]')].find((one) => one.textContent === ${JSON.stringify(textOf('copy_done'))}));
    return done.textContent;`);
  expect(said).toBe(textOf('copy_done'));
});

test('fills a form, reads it back and undoes it, and never submits', async () => {
  await firefox.visit(`${pages.origin}/application.html`);
  await firefox.openPopup();
  await firefox.inPopup(`
    ${open(textOf('view_form'))}
    await seen(() => document.querySelector('.review-line'));
    (await seen(() => document.querySelector('.action-bar button:not(:disabled)'))).click();
    await seen(() => named('button', ${JSON.stringify(textOf('report_undo'))}));`);
  const filled = await firefox.inTab<string[]>(`
    return ['email', 'first', 'country', 'heard', 'website'].map((id) => document.getElementById(id).value);`);
  expect(filled).toEqual([sample.basics.email, 'Wilhelmina', 'US', 'From a friend', '']);

  await firefox.inPopup(`
    ${press(textOf('report_undo'))}
    await seen(() => document.body.innerText.includes(${JSON.stringify(textOf('undo_done_other', '').trim())}));`);
  const undone = await firefox.inTab<string[]>(`
    return ['email', 'first', 'country', 'heard', 'website'].map((id) => document.getElementById(id).value);`);
  expect(undone).toEqual(['', '', '', 'From a friend', '']);
  expect(
    await firefox.inTab<number>('return window.wrappedJSObject?.submits ?? window.submits;'),
  ).toBe(0);
});
