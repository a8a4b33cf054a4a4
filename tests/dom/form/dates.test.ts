import { expect, test } from 'vitest';
import { undoFill } from '@/content/form/write/apply-writes';
import { fill, get, show } from './page';

/** A calendar's box: it keeps what is a day in its own order of parts, and paints it with slashes; all else it strikes out. */
function calendar(order: readonly ('y' | 'm' | 'd')[], { takesYearFirst = false } = {}): void {
  const input = get('input');
  const read = (parts: string[], as: readonly string[]) => {
    const part = (name: string) => Number(parts[as.indexOf(name)]);
    const isDay = parts.length === 3 && part('y') > 1900 && part('m') <= 12 && part('d') <= 31;
    return isDay ? { y: part('y'), m: part('m'), d: part('d') } : undefined;
  };
  input.addEventListener('blur', () => {
    const parts = input.value.split(/\D/);
    const day = read(parts, order) ?? (takesYearFirst ? read(parts, ['y', 'm', 'd']) : undefined);
    input.value = day ? order.map((part) => String(day[part]).padStart(2, '0')).join('/') : '';
  });
}

const page = '<label for="d">Earliest start date</label><div class="picker"><input id="d"></div>';

test.each([
  [['m', 'd', 'y'], '02/01/2027'],
  [['d', 'm', 'y'], '01/02/2027'],
] as const)(
  'a day goes into a calendar in the order that it is seen to have: %j',
  async (order, shown) => {
    for (const takesYearFirst of [true, false]) {
      await show(page);
      calendar(order, { takesYearFirst });
      expect(await fill('Earliest start date', '2027-02-01')).toMatchObject({
        outcome: 'stuck',
        found: shown,
      });
      expect((await undoFill()).kept).toEqual([]);
    }
  },
);

test('a box that takes a day in any order is left empty rather than wrong', async () => {
  await show(page);
  const input = get('input');
  input.addEventListener('blur', () => {
    if (!/^\d{2}\/\d{2}\/\d{4}$/.test(input.value)) input.value = '';
  });
  expect(await fill('Earliest start date', '2027-02-01')).toMatchObject({
    outcome: 'reverted',
    found: '',
  });
});

test('a box that takes any words holds the date with its year first', async () => {
  await show('<label>Earliest start date<input></label>');
  expect(await fill('Earliest start date', '2027-02-01')).toMatchObject({
    outcome: 'stuck',
    found: '2027-02-01',
  });
});
