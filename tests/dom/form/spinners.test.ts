import { expect, test } from 'vitest';
import { undoFill } from '@/content/form/write/apply-writes';
import { field, fill, get, show } from './page';

/** A part of a date that listens to keys alone, as painted date fields do. */
function listen(part: HTMLElement, empty: string): void {
  part.addEventListener('keydown', ({ key }) => {
    const held = part.textContent === empty ? '' : part.textContent;
    const next = key === 'Backspace' ? held.slice(0, -1) : /^\d$/.test(key) ? held + key : held;
    part.textContent = next || empty;
    if (next) part.setAttribute('aria-valuenow', next);
    else part.removeAttribute('aria-valuenow');
  });
}

const page = (held: string) =>
  `<div role="spinbutton" tabindex="0" aria-label="Year" ${held && `aria-valuenow="${held}"`}>${held || 'YYYY'}</div>`;

test('a painted part of a date is typed key by key, and undone to its blank', async () => {
  await show(page(''));
  listen(get('[role=spinbutton]'), 'YYYY');
  expect(field('Year')).toMatchObject({ control: 'number', value: '' });
  expect(await fill('Year', '2021')).toMatchObject({ outcome: 'stuck', found: '2021' });
  expect((await undoFill()).kept).toEqual([]);
  expect(get('[role=spinbutton]').textContent).toBe('YYYY');
});

test('a painted part of a date that holds something is left as it is', async () => {
  await show(page('2019'));
  listen(get('[role=spinbutton]'), 'YYYY');
  expect(await fill('Year', '2021')).toMatchObject({ outcome: 'already-filled', found: '2019' });
  expect(get('[role=spinbutton]').textContent).toBe('2019');
});
