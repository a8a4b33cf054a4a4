import { expect, test } from 'vitest';
import { applyWrites } from '@/content/form/write/apply-writes';
import { get, show, text, write } from './page';

/** A page that puts the old value back the first time that somebody changes it. */
function revertOnce(input: HTMLInputElement): void {
  const { value } = input;
  input.addEventListener('change', () => setTimeout(() => (input.value = value)), { once: true });
}

test('writes a second time where the page put the old value back while it settled', async () => {
  await show('<label>City<input value="Porto"></label>');
  revertOnce(get('input'));
  const one = { ...write('City', text('Lisbon')), overwrites: 'Porto' };
  expect((await applyWrites([one])).lines[0]!.outcome).toBe('stuck');
  expect(get('input').value).toBe('Lisbon');
});

test('leaves the page scrolled to where the owner was reading', async () => {
  await show('<p style="height:3000px">Posting</p><label>City<input></label>');
  get('input').addEventListener('focus', () => window.scrollTo(0, 2_000));
  window.scrollTo(0, 300);
  await applyWrites([write('City', text('Lisbon'))]);
  expect(window.scrollY).toBe(300);
});
