import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountOptions, outside } from './mount-options';

beforeEach(() => page.viewport(1280, 900));

const role = page.getByRole;

test('a resume is chosen a format and a design, looked at, and saved', async () => {
  const { dependencies, saves } = outside();
  await mountOptions('#resumes', dependencies);
  await role('button', { name: /^Export/ })
    .first()
    .click();
  const drawn = () => document.querySelector('.export-preview .paper-host')?.shadowRoot;
  await expect.poll(() => drawn()?.querySelector('h1')?.textContent).toBeTruthy();
  const before = getComputedStyle(drawn()!.querySelector('h1')!).fontSize;
  await role('combobox', { name: 'Design' }).selectOptions('Compact');
  await expect
    .poll(() => getComputedStyle(drawn()!.querySelector('h1')!).fontSize)
    .not.toBe(before);
  await role('combobox', { name: 'Format' }).selectOptions('Plain text');
  expect(drawn()).toBeUndefined();
  await role('button', { name: 'Save the file' }).click();
  await expect.element(page.getByText(/is in your downloads/)).toBeVisible();
  expect(saves.map(({ type }) => type)).toEqual(['text/plain']);
});

test('Escape leaves without a file, and the focus is back', async () => {
  const { dependencies, saves } = outside();
  await mountOptions('#resumes', dependencies);
  const opener = role('button', { name: /^Export/ }).first();
  await opener.click();
  await expect.element(role('dialog', { name: 'Export' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
  expect(saves).toEqual([]);
  await expect.element(opener).toHaveFocus();
});
