import { expect, test } from 'vitest';
import { applyWrites, lastReport, undoFill } from '@/content/form/write/apply-writes';
import type { Write } from '@/utils/form/report';
import { fill, get, show, text, write } from './page';

const page = `<form>
  <label>City<input value="Porto"></label>
  <label>Country<select><option value="ML">Mali<option value="TD">Chad</select></label>
  <fieldset><legend>Size</legend><label><input type="radio" name="s" value="s" checked>Small</label><label><input type="radio" name="s" value="l">Large</label></fieldset>
</form>`;

const agreed = (): Write[] => [
  { ...write('City', text('Lisbon')), overwrites: 'Porto' },
  { ...write('Country', { as: 'options', options: ['TD'], text: 'Chad' }), overwrites: 'Mali' },
  { ...write('Size', { as: 'options', options: ['l'], text: 'Large' }), overwrites: 'Small' },
];

const state = () => [...new FormData(get<HTMLFormElement>('form'))].map(String);

test('writes over what the owner agreed to have written over, and undo brings it back', async () => {
  await show(page);
  const before = [...state(), get('input').value, get('select').value];
  const { lines } = await applyWrites(agreed());
  expect(lines.map(({ outcome }) => outcome)).toEqual(['stuck', 'stuck', 'stuck']);
  expect([get('input').value, get('select').value]).toEqual(['Lisbon', 'TD']);

  expect((await undoFill()).kept).toEqual([]);
  expect([...state(), get('input').value, get('select').value]).toEqual(before);
});

test('never over anything else than what they saw', async () => {
  await show(page);
  const writes = agreed();
  get('input').value = 'Faro';
  const { lines } = await applyWrites(writes);
  expect(lines[0]).toMatchObject({ outcome: 'already-filled', found: 'Faro' });
  expect(await fill('City', 'Lisbon')).toMatchObject({ outcome: 'already-filled' });
});

test('the report of a second fill tells of both, and undo takes both back', async () => {
  await show('<label>City<input></label><label>Street<input id="street"></label>');
  await applyWrites([{ ...write('City', text('Lisbon')), application: 'a1' }]);
  const second = await applyWrites([{ ...write('Street', text('Rua 1')), application: 'a1' }]);
  expect(second.lines).toHaveLength(2);
  expect(second).toEqual(lastReport());
  expect(second.application).toBe('a1');
  expect((await undoFill()).restored).toHaveLength(2);
});
