import { expect, test } from 'vitest';
import { canChange } from '@/utils/form/can-change';
import { changeValue, type Offer } from '@/utils/form/change-value';
import type { FillStep } from '@/utils/form/plan';
import { otherValues, planFill } from '@/utils/form/plan-fill';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import { aField } from './fields';
import { anAnswer, aResume, everyEntry } from './owner';

const typed = (text: string): Offer => ({ text, source: { from: 'typed' } });

const step: FillStep = {
  do: 'fill',
  ref: '1',
  kind: 'question',
  value: { as: 'text', text: 'Herons' },
  source: { from: 'answer', answer: 'a' },
  confidence: 0.7,
  ticked: false,
};

const changed = (field: FieldSnapshot, offer: Offer) => {
  const made = changeValue(step, field, offer);
  return typeof made === 'string' ? made : made.value;
};

test('what the owner types goes in as typed, and is said to be theirs', () => {
  expect(changeValue(step, aField(), typed(' Gulls '))).toMatchObject({
    value: { as: 'text', text: 'Gulls' },
    source: { from: 'typed' },
    confidence: 1,
  });
});

test('a choice of a list is taken as it is pointed at, however alike the others are', () => {
  const field = aField({ control: 'select', options: ['No', 'No, thanks', 'Yes'] });
  expect(changed(field, typed('No, thanks'))).toEqual({
    as: 'options',
    options: ['No, thanks'],
    text: 'No, thanks',
  });
});

test('several choices are taken as people write them', () => {
  const field = aField({
    control: 'checkbox',
    multiple: true,
    options: ['Lenses', 'Mirrors', 'Logs'],
  });
  expect(changed(field, typed('logs; lenses'))).toMatchObject({ options: ['Logs', 'Lenses'] });
});

test.each([
  ['too-long', aField({ maxLength: 3 }), 'Gulls'],
  ['wrong-format', aField({ constraints: { pattern: '[0-9]+' } }), 'Gulls'],
  ['no-matching-option', aField({ control: 'select', options: ['A', 'B'] }), 'Gulls'],
] as const)('what a field does not take is refused as %s, and never bent', (why, field, text) => {
  expect(changed(field, typed(text))).toBe(why);
});

test('a lone box is changed by its tick alone', () => {
  expect(canChange(aField({ control: 'checkbox' }))).toBe(false);
  expect(canChange(aField({ control: 'checkbox', options: ['A', 'B'] }))).toBe(true);
});

const offersFor = (field: FieldSnapshot, own: Partial<Parameters<typeof planFill>[0]> = {}) => {
  const resume = aResume();
  const source = { fields: [field], resume, answers: [], picked: everyEntry(resume), ...own };
  const [planned] = planFill(source);
  if (planned?.do !== 'fill') throw new Error('Nothing is planned.');
  return otherValues(source, planned);
};

test('another answer to something like the question is offered, best first', () => {
  const question = 'Why do you want to mend lighthouses with us?';
  const field = aField({ label: question, control: 'textarea' });
  const answers = [
    anAnswer('question', 'Because of the sea air.', { id: '1', question }),
    anAnswer('question', 'I like to see them shine.', {
      id: '2',
      question: 'Why do you mend lighthouses?',
    }),
  ];
  const offers = offersFor(field, { answers });
  expect(offers.slice(0, 2).map(({ text }) => text)).toEqual([
    'Because of the sea air.',
    'I like to see them shine.',
  ]);
  expect(offers[1]!.source).toEqual({ from: 'answer', answer: '2' });
});

test('of several files, each that the field takes is offered', () => {
  const files = ['heron.pdf', 'gull.pdf', 'tern.txt'].map((name) => ({
    id: name,
    name,
    type: name.endsWith('.pdf') ? 'application/pdf' : 'text/plain',
    use: 'resume' as const,
  }));
  const field = aField({
    label: 'Resume',
    control: 'file',
    type: 'file',
    constraints: { accept: '.pdf' },
  });
  expect(offersFor(field, { files }).map(({ text }) => text)).toEqual(['heron.pdf', 'gull.pdf']);
});

test('a letter can give way to the summary', () => {
  const field = aField({ label: 'Cover letter', control: 'textarea' });
  const offers = offersFor(field, { letterFor: () => 'Dear all', summaryFor: () => 'I mend.' });
  expect(offers.map(({ text }) => text)).toEqual(['Dear all', 'I mend.']);
});

test('a row of a section is about one entry: no other is offered there', () => {
  const resume = aResume();
  const fields = [1, 2].flatMap((row) => [
    aField({ label: 'Company', section: `Work experience ${row}` }),
    aField({ label: 'Job title', section: `Work experience ${row}` }),
  ]);
  const source = { fields, resume, answers: [], picked: everyEntry(resume) };
  const planned = planFill(source).filter((one) => one.do === 'fill');
  expect(planned).toHaveLength(4);
  expect(planned.flatMap((one) => otherValues(source, one))).toEqual([]);
});
