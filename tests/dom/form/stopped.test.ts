import { expect, test } from 'vitest';
import { applyWrites, stopFill, undoFill } from '@/content/form/write/apply-writes';
import { get, show, text, write } from './page';

const form =
  '<label>First name<input id="first"></label><label>Last name<input id="last"></label><label>City<input id="city"></label>';

const valuesIn = () => ['first', 'last', 'city'].map((id) => get<HTMLInputElement>(`#${id}`).value);

const writes = () => [
  write('First name', text('Odalys')),
  write('Last name', text('Wick')),
  write('City', text('Brest')),
];

test('a fill that is stopped ends before its next field, says so of the others, and is undone as any', async () => {
  await show(form);
  get('#first').addEventListener('input', stopFill, { once: true });
  const { lines } = await applyWrites(writes());
  expect(lines.map(({ outcome }) => outcome)).toEqual(['stuck', 'stopped', 'stopped']);
  expect(valuesIn()).toEqual(['Odalys', '', '']);
  const { restored } = await undoFill();
  expect(restored).toHaveLength(1);
  expect(valuesIn()).toEqual(['', '', '']);
});

test('a stop that comes when nothing is under way stops nothing that is begun later', async () => {
  await show(form);
  stopFill();
  const { lines } = await applyWrites(writes());
  expect(lines.map(({ outcome }) => outcome)).toEqual(['stuck', 'stuck', 'stuck']);
});
