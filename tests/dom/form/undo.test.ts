import { expect, test } from 'vitest';
import { applyWrites, lastReport, undoFill } from '@/content/form/write/apply-writes';
import { reportNow } from '@/content/form/write/report-now';
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

const step = (...labels: string[]) =>
  labels.map((label, i) => `<p><label for="f${i}">${label}</label><input id="f${i}"></p>`).join('');

test('a report is past once the form has gone on to its next step', async () => {
  await show(step('First name', 'City'));
  await fill('First name', 'Ada');
  await fill('City', 'Lisbon');
  expect(reportNow()?.isPast).toBeUndefined();
  document.body.innerHTML = step('Employer', 'City');
  expect(reportNow()?.isPast).toBeUndefined();
  document.body.innerHTML = step('Employer', 'Job title');
  expect(reportNow()?.isPast).toBe(true);
});

test('a report is past while all that it tells of is hidden', async () => {
  await show(`<section>${step('First name')}</section><label>Employer<input></label>`);
  await fill('First name', 'Ada');
  get('section').hidden = true;
  expect(reportNow()?.isPast).toBe(true);
  get('section').hidden = false;
  expect(reportNow()?.isPast).toBeUndefined();
});

test('the report of the next step tells of that step alone', async () => {
  await show(step('First name'));
  await fill('First name', 'Ada');
  document.body.innerHTML = step('Employer');
  const one = write('Employer', text('Kelp & Co'));
  expect((await applyWrites([one])).lines.map(({ ref }) => ref)).toEqual([one.ref]);
});

test('undo claims nothing of the next step, though it asks by the same ids', async () => {
  await show(step('First name'));
  const { ref } = field('First name');
  await fill('First name', 'Ada');
  document.body.innerHTML = step('Employer');
  expect(await undoFill()).toEqual({ restored: [], kept: [ref] });
});

test('undo finds a field again that the page has drawn anew under its label', async () => {
  await show(step('First name'));
  const { ref } = field('First name');
  await fill('First name', 'Ada');
  document.body.innerHTML = step('First name');
  get('input').value = 'Ada';
  expect(await undoFill()).toEqual({ restored: [ref], kept: [] });
  expect(get('input').value).toBe('');
});
