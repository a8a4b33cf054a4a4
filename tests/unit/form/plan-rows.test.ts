import { expect, test } from 'vitest';
import { classifyFields } from '@/utils/form/classify-fields';
import { planFill, rowsToAdd } from '@/utils/form/plan-fill';
import { saysAdd } from '@/utils/form/says-add';
import { saysRemove } from '@/utils/form/says-remove';
import type { Adder, FieldSnapshot } from '@/utils/form/snapshot';
import { aField } from './fields';
import { aResume } from './owner';

const anAdder = (own: Partial<Adder> = {}): Adder => ({
  ref: 'adder',
  selector: '#add',
  label: 'Add another',
  section: 'Work experience',
  form: 0,
  after: '',
  ...own,
});

const job = (n: number, employer = '', title = ''): FieldSnapshot[] => [
  aField({ ref: `t${n}`, label: 'Job title', section: 'Work experience', value: title }),
  aField({ ref: `c${n}`, label: 'Company', section: 'Work experience', value: employer }),
];

const source = (fields: FieldSnapshot[], adders: Adder[], picked = ['w2', 'w1', 'ed']) => ({
  fields,
  classified: classifyFields(fields),
  adders,
  resume: aResume(),
  answers: [],
  picked,
});

const rows = (...given: Parameters<typeof source>) =>
  rowsToAdd(source(...given)).map(({ section, entry }) => `${section} ${entry}`);

test('adds a row for each picked entry, newest first, where there is none', () => {
  expect(rows([], [anAdder({ label: 'Add' })])).toEqual(['work w2', 'work w1']);
});

test('adds none where the rows that are there are enough', () => {
  expect(rows([...job(0), ...job(1)], [anAdder()])).toEqual([]);
});

test('adds exactly the picked entries', () => {
  expect(rows(job(0), [anAdder()], ['w2'])).toEqual([]);
  expect(rows([], [anAdder()], ['w1'])).toEqual(['work w1']);
});

test('an entry that stands in a row already is not put into another', () => {
  const fields = [...job(0, 'South Light', 'Apprentice'), ...job(1)];
  expect(rows(fields, [anAdder()])).toEqual([]);
  const steps = planFill(source(fields, [anAdder()]));
  expect(steps.find(({ ref }) => ref === 'c1')).toMatchObject({ value: { text: 'North Light' } });
  expect(steps.find(({ ref }) => ref === 'c0')).toMatchObject({ why: 'already-filled' });
});

test("a row that holds a job which is not the owner's entry is left alone, and counted as nobody's", () => {
  const fields = job(0, 'Somewhere Else', '');
  expect(rows(fields, [anAdder()])).toEqual(['work w2', 'work w1']);
  const [title, company] = planFill(source(fields, [anAdder()]));
  expect([title, company]).toMatchObject([{ do: 'skip' }, { do: 'skip', why: 'already-filled' }]);
});

test.each([
  ['Add work experience', '', ['work w2', 'work w1']],
  ['+ Add Position', '', ['work w2', 'work w1']],
  ['Add education', 'My profile', ['education ed']],
  ['Add', 'Work Experience › Work Experience 2', ['work w2', 'work w1']],
  ['Berufserfahrung hinzufügen', '', ['work w2', 'work w1']],
  ['Weitere Ausbildung hinzufügen', '', ['education ed']],
  ['Ajouter une formation', '', ['education ed']],
  ['Añadir otra experiencia', '', ['work w2', 'work w1']],
  ['学歴を追加', '', ['education ed']],
  ['Add a reference', 'Work experience', []],
  ['Add another', 'References', []],
  ['Add', 'Websites', []],
  ['Add skill', 'Education', []],
])('“%s” under “%s” adds %j', (label, section, expected) => {
  expect(rows([], [anAdder({ label, section })])).toEqual(expected);
});

test.each(['Add to cart', 'Save', 'Next', 'Apply', 'Submit application', 'Additional information'])(
  '“%s” adds no row',
  (label) => {
    expect(saysAdd(label) && rows([], [anAdder({ label, section: '' })]).length > 0).toBe(false);
  },
);

test.each(['Remove', 'Delete', 'Entfernen', 'Supprimer', '削除'])('“%s” takes away', (label) => {
  expect(saysRemove(label)).toBe(true);
});

test.each(['Delivery', 'Removal firm', 'Save'])('“%s” takes nothing away', (label) => {
  expect(saysRemove(label)).toBe(false);
});
