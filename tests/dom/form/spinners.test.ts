import { expect, test } from 'vitest';
import { undoFill } from '@/content/form/write/apply-writes';
import { field, fill, get, scan, show } from './page';

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

/** A part of a painted date that is edited in place: it takes each letter as it comes, and paints itself anew. */
function edit(part: HTMLElement, event: 'beforeinput' | 'input'): void {
  const empty = part.textContent;
  part.addEventListener(event, (heard) => {
    heard.preventDefault();
    const { data } = heard as InputEvent;
    const held = part.getAttribute('aria-valuenow') ?? '';
    const next = data ? held + data : '';
    part.textContent = next || empty;
    if (next) part.setAttribute('aria-valuenow', `${Number(next)}`);
    else part.removeAttribute('aria-valuenow');
  });
}

const part = (name: string, most: number, shown: string) =>
  `<span role="spinbutton" contenteditable aria-label="${name}" aria-valuemax="${most}">${shown}</span>`;
const paintedDate = `<div><label id="l">Available from</label><div role="group" aria-labelledby="l" style="width:200px">
  ${part('Tag', 31, 'TT')}.${part('Monat', 12, 'MM')}.${part('Jahr', 9999, 'JJJJ')}
  <input aria-hidden="true" tabindex="-1" style="opacity:0;width:1px"></div></div>`;

test.each(['beforeinput', 'input'] as const)(
  'a date painted in parts is one date, typed into them in their order (%s)',
  async (event) => {
    await show(paintedDate);
    for (const one of document.querySelectorAll<HTMLElement>('[role=spinbutton]')) edit(one, event);
    expect(field('Available from')).toMatchObject({ control: 'date', type: 'date', value: '' });
    expect(await fill('Available from', '2027-02-01')).toMatchObject({ outcome: 'stuck' });
    const shown = () => get('[role=group]').textContent?.replace(/\s/g, '');
    expect(shown()).toBe('01.02.2027');
    expect((await undoFill()).kept).toEqual([]);
    expect(shown()).toBe('TT.MM.JJJJ');
  },
);

test('a painted date that somebody has begun is left as it is', async () => {
  await show(paintedDate);
  const month = get<HTMLElement>('[aria-label=Monat]');
  month.textContent = '03';
  month.setAttribute('aria-valuenow', '3');
  expect(await fill('Available from', '2027-02-01')).toMatchObject({ outcome: 'already-filled' });
  expect(month.textContent).toBe('03');
});

test('two painted dates in one box are not taken for one', async () => {
  const days = part('Day', 31, 'DD') + part('Month', 12, 'MM') + part('Year', 9999, 'YYYY');
  await show(`<div role="group" aria-label="From and to">${days}${days}</div>`);
  expect(scan().every(({ control }) => control === 'number')).toBe(true);
});
