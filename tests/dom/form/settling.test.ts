import { expect, test } from 'vitest';
import { applyWrites } from '@/content/form/write/apply-writes';
import { fill, get, show, text, write } from './page';

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

test('writes no second time where the page asks something else once the box has the focus again', async () => {
  await show('<label>City<input></label>');
  const input = get('input');
  revertOnce(input);
  let visits = 0;
  input.addEventListener('focusin', () => {
    visits += 1;
    if (visits === 2) get('label').firstChild!.textContent = 'Nickname';
  });
  expect((await applyWrites([write('City', text('Lisbon'))])).lines[0]!.outcome).toBe('reverted');
  expect([visits, input.value]).toEqual([2, '']);
});

test('leaves the page scrolled to where the owner was reading', async () => {
  await show('<p style="height:3000px">Posting</p><label>City<input></label>');
  get('input').addEventListener('focus', () => window.scrollTo(0, 2_000));
  window.scrollTo(0, 300);
  await applyWrites([write('City', text('Lisbon'))]);
  expect(window.scrollY).toBe(300);
});

test('leaves a box that scrolls by itself where the owner had scrolled it to', async () => {
  await show(
    '<div role="dialog" style="height:200px;overflow:auto"><p style="height:900px">Posting</p><label>City<input></label><p style="height:900px">More</p></div>',
  );
  const dialog = get<HTMLElement>('[role=dialog]');
  get('input').addEventListener('focus', () => dialog.scrollTo(0, 800));
  dialog.scrollTo(0, 120);
  await applyWrites([write('City', text('Lisbon'))]);
  expect(dialog.scrollTop).toBe(120);
});

test.each([
  ['an alert', '<p role="alert"></p>'],
  ['a text that is called an error', '<p class="field-error"></p>'],
])('says in the page’s words, said in %s, why it refused a value', async (_, html) => {
  await show(`<div><label>City<input></label>${html}</div><label>Street<input></label>`);
  get('input').addEventListener('change', () => {
    get('p').textContent = 'We do not serve Lisbon';
  });
  expect(await fill('City', 'Lisbon')).toMatchObject({
    outcome: 'refused',
    message: 'We do not serve Lisbon',
  });
});

test('takes nothing for a refusal that stood there before, or that no alert says', async () => {
  await show(
    '<div><label>City<input></label><p role="alert">Required fields are starred</p><p aria-live="polite"></p></div><label>Street<input></label>',
  );
  get('input').addEventListener('input', () => {
    get('[aria-live=polite]').textContent = '6 of 100 letters';
  });
  expect((await fill('City', 'Lisbon')).outcome).toBe('stuck');
});

test('never leaves a number that the page’s own mask has made another', async () => {
  await show('<label>Phone<input></label>');
  const input = get('input');
  let inputs = 0;
  input.addEventListener('input', () => {
    if (input.value === '') return;
    inputs += 1;
    input.value = input.value.replace(/\D/g, '').slice(0, 10);
  });
  expect(await fill('Phone', '+1 503 555 0142')).toMatchObject({ outcome: 'reverted', found: '' });
  expect(inputs).toBe(2);
});

test('writes over its own text that the page has changed, and never behind it', async () => {
  await show('<label>City<input></label>');
  const input = get('input');
  let inputs = 0;
  input.addEventListener('input', () => {
    inputs += 1;
    if (inputs === 1) input.value = 'Lis';
  });
  expect((await fill('City', 'Lisbon')).outcome).toBe('stuck');
  expect(input.value).toBe('Lisbon');
});
