import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

/** As tests/e2e/driver/keyboard.ts has it for Chromium. */
const nameOfFocus = `
  const focused = document.activeElement;
  if (!focused || focused === document.body) return '';
  const labels = [...(focused.labels ?? [])].map(({ innerText }) => innerText).join(' ');
  return (focused.ariaLabel || labels || focused.innerText || '').trim();`;

const mostStops = 200;

async function tabTo(
  name: string | RegExp,
  look: <Answer>(body: string) => Promise<Answer>,
  key: (...keys: string[]) => Promise<void>,
) {
  const seen: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    const focused = await look<string>(nameOfFocus);
    if (typeof name === 'string' ? focused.startsWith(name) : name.test(focused)) return;
    seen.push(focused);
    await key('Tab');
  }
  throw new Error(`Tab never comes to ${name}, but to: ${[...new Set(seen)].join(' | ')}`);
}

async function inPopup(name: string | RegExp, key = 'Enter') {
  await tabTo(name, firefox.inPopup, firefox.keyInPopup);
  await firefox.keyInPopup(key);
}

async function inTab(name: string | RegExp, ...keys: string[]) {
  await tabTo(name, firefox.inTab, firefox.keyInTab);
  await firefox.keyInTab(...keys);
}

const says = (text: string) =>
  `await seen(() => document.body.innerText.includes(${JSON.stringify(text)}));`;

const resume = `# Imra Quill
imra@quill.example

## Work
### Keeper, North Light
2020-04 - now
- Kept the lamps lit with Kubernetes and Go, and set service level objectives.
`;

test('a resume is typed, looked at and saved without a mouse', async () => {
  await firefox.visitOwn('options.html#import');
  await firefox.inTab(says(textOf('import_paste')));
  await inTab(textOf('import_paste'), resume);
  await inTab(textOf('import_read_text'), 'Enter');
  await firefox.inTab(says('Imra Quill'));
  await inTab(textOf('import_save'), 'Enter');
  const address = await firefox.inTab<string>(`
    await seen(() => document.querySelector('.outline-entry'));
    return location.hash;`);
  expect(address).toContain('#resumes/');
});

test('a posting is read, an entry unpicked, the summary copied', async () => {
  await firefox.visit(`${pages.origin}/posting.html`);
  await firefox.openPopup();
  const picked = `document.querySelectorAll('.match input:checked').length`;
  const before = await firefox.inPopup<number>(`
    await seen(() => document.querySelector('.match'));
    return ${picked};`);
  await inPopup(/^Use Keeper/, ' ');
  await firefox.inPopup(`await seen(() => ${picked} !== ${before});`);
  await inPopup(/^Use Keeper/, ' ');
  await firefox.inPopup(`await seen(() => ${picked} === ${before});`);
  await inPopup(textOf('summary_copy_label'));
  await firefox.inPopup(says(textOf('copy_done')));
});

test('a pick is kept though the popup closes in the moment it is made', async () => {
  const first = () =>
    firefox.inPopup<boolean>(
      `return (await seen(() => document.querySelector('.match input'))).checked;`,
    );
  await firefox.openPopup();
  const before = await first();
  await firefox
    .inPopup(`document.querySelector('.match input').click(); window.close();`)
    .catch(() => undefined);
  await firefox.openPopup();
  expect(await first()).toBe(!before);
});

test('a form is filled, and the fill undone', async () => {
  await firefox.visit(`${pages.origin}/application.html`);
  await firefox.openPopup();
  await firefox.inPopup(`await seen(() => document.querySelector('.review-line'));`);
  await inPopup(/^Fill \d/);
  await firefox.inPopup(says(textOf('report_undo')));
  const email = () => firefox.inTab<string>(`return document.getElementById('email').value;`);
  expect(await email()).toBe('imra@quill.example');
  await inPopup(textOf('report_undo'));
  await expect.poll(email, { timeout: 20_000 }).toBe('');
});

test('the practice page, which is our own, is filled and undone as any other', async () => {
  await firefox.visitOwn('options.html#practice');
  await firefox.inTab(says(textOf('practice_apply')));
  await firefox.openPopup();
  await firefox.inPopup(`await seen(() => document.querySelector('.review-line'));`);
  await inPopup(/^Fill \d/);
  await firefox.inPopup(says(textOf('report_undo')));
  const email = () => firefox.inTab<string>(`return document.getElementById('mail').value;`);
  expect(await email()).toBe('imra@quill.example');
  await inPopup(textOf('report_undo'));
  await expect.poll(email, { timeout: 20_000 }).toBe('');
});
