import { expect, test } from 'vitest';
import { applyWrites, lastReport, undoFill } from '@/content/form/write/apply-writes';
import { field, fill, get, show, text, write } from './page';

const page = `<form>
  <label>City<input></label>
  <label>About<textarea></textarea></label>
  <label>Country<select><option value="">Select<option value="ML">Mali</select></label>
  <fieldset><legend>Size</legend><label><input type="radio" name="s" value="s">Small</label><label><input type="radio" name="s" value="l">Large</label></fieldset>
  <fieldset><legend>Skills</legend><label><input type="checkbox" name="k1" value="a">Sewing</label><label><input type="checkbox" name="k2" value="b">Welding</label></fieldset>
  <div><p>Resume</p><input type="file"></div>
</form>`;

const everything = () => [
  write('City', text('Lisbon')),
  write('About', text('Two\nlines')),
  write('Country', { as: 'options', options: ['ML'], text: 'Mali' }),
  write('Size', { as: 'options', options: ['l'], text: 'Large' }),
  write('Skills', { as: 'options', options: ['b'], text: 'Welding' }),
  write(
    'Resume',
    { as: 'file', file: 'f', text: 'cv.txt' },
    { name: 'cv.txt', type: 'text/plain', base64: btoa('x') },
  ),
];

const state = () =>
  [...new FormData(get<HTMLFormElement>('form'))].map(([key, value]) => [key, String(value)]);

test('a whole fill can be undone, to the last file', async () => {
  await show(page);
  const before = state();
  const writes = everything();
  const { lines } = await applyWrites(writes);
  expect(lines.map(({ outcome }) => outcome)).toEqual(Array(6).fill('stuck'));

  const { restored, kept } = await undoFill();
  expect(kept).toEqual([]);
  expect(new Set(restored)).toEqual(new Set(writes.map(({ ref }) => ref)));
  expect(state()).toEqual(before);
  expect(get('[type=file]').files).toHaveLength(0);
  expect(lastReport()).toBeNull();
});

test('undo keeps what the owner has changed since, and says so', async () => {
  await show(page);
  await applyWrites([write('City', text('Lisbon')), write('About', text('me'))]);
  get('input').value = 'Porto';
  expect(await undoFill()).toEqual({ restored: [field('About').ref], kept: [field('City').ref] });
  expect(get('input').value).toBe('Porto');
});

test('undo after two fills brings back the page before the first', async () => {
  await show(page);
  await fill('City', 'Lisbon');
  await fill('About', 'me');
  expect((await undoFill()).kept).toEqual([]);
  expect(get('input').value + get('textarea').value).toBe('');
});

test('undo says what it could not find again', async () => {
  await show(page);
  const ref = field('City').ref;
  await fill('City', 'Lisbon');
  get('label').remove();
  expect(await undoFill()).toEqual({ restored: [], kept: [ref] });
});

test('there is nothing to undo on a page that was not written to', async () => {
  await show(page);
  expect(await undoFill()).toEqual({ restored: [], kept: [] });
});

test('undo counts a field as restored where the owner has put the old words back by hand', async () => {
  await show('<label>City<input value="Porto"></label>');
  const one = { ...write('City', text('Lisbon')), overwrites: 'Porto' };
  expect((await applyWrites([one])).lines[0]!.outcome).toBe('stuck');
  get('input').value = 'Porto';
  expect(await undoFill()).toEqual({ restored: [one.ref], kept: [] });
  expect(get('input').value).toBe('Porto');
});
