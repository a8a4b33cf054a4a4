import { describe, expect, test } from 'vitest';
import { holdsYears, matchOption } from '@/utils/form/match-option';
import type { Wanted } from '@/utils/form/values/wanted';
import { aField } from './fields';

const choose = (labels: string[], wanted: string, more: Partial<Wanted> = {}) =>
  matchOption(aField({ options: labels }).options, {
    text: wanted,
    source: { from: 'basics' },
    ...more,
  })?.label;

test.each([
  ['the same words', ['Male', 'Female'], 'Female', 'Female'],
  ['another case and accents', ['España', 'Francia'], 'espana', 'España'],
  [
    'the same words in another order',
    ['Korea, Republic of', 'Chad'],
    'Republic of Korea',
    'Korea, Republic of',
  ],
  ['words that go on', ['Germany (+49)', 'Gabon (+241)'], 'Germany', 'Germany (+49)'],
])('chooses by %s', (_, labels, wanted, chosen) => {
  expect(choose(labels, wanted)).toBe(chosen);
});

test.each([
  ['none is near', ['Red', 'Blue'], 'Green'],
  ['two are as near', ['Congo (Kinshasa)', 'Congo (Brazzaville)'], 'Congo'],
  ['only the invitation to choose is', ['Select a country', 'Chad'], 'Select a country'],
  ['it is a part of a word', ['Nigeria', 'Chad'], 'Niger'],
  ['it says the opposite', ['Not a veteran', 'I am a veteran of a foreign army'], 'Veteran'],
])('chooses nothing when %s', (_, labels, wanted) => {
  expect(choose(labels, wanted)).toBeUndefined();
});

test('never chooses what is disabled', () => {
  const { options } = aField({ options: [{ label: 'Chad', disabled: true }] });
  expect(matchOption(options, { text: 'Chad', source: { from: 'basics' } })).toBeUndefined();
});

test('tells yes from no in long choices, and takes neither of two that say yes', () => {
  const labels = ['Yes, I am authorized', 'No, I am not', 'Prefer not to say'];
  expect(choose(labels, 'Yes', { yes: true })).toBe('Yes, I am authorized');
  expect(choose(labels, 'No', { yes: false })).toBe('No, I am not');
  expect(choose(['Yes, by birth', 'Yes, by visa', 'No'], 'Yes', { yes: true })).toBeUndefined();
  expect(choose(['Ja', 'Nein'], 'Yes', { yes: true })).toBe('Ja');
});

describe('years of experience', () => {
  const labels = ['Less than 1 year', '1-2 years', '3 to 5 years', '6+ years'];
  test.each([
    [0, 'Less than 1 year'],
    [2, '1-2 years'],
    [4, '3 to 5 years'],
    [11, '6+ years'],
  ])('%i years stand in the range that holds them', (years, chosen) => {
    expect(choose(labels, String(years), { years })).toBe(chosen);
  });

  test('a range that overlaps another is nobody’s', () => {
    expect(choose(['1-3 years', '3-5 years'], '3', { years: 3 })).toBeUndefined();
  });

  test.each([
    ['10 or more', 10, true],
    ['More than 10', 10, false],
    ['Over 10 years', 11, true],
    ['No experience', 0, true],
    ['5', 5, true],
  ])('"%s" holds %i: %s', (label, years, holds) => {
    expect(holdsYears(label, years)).toBe(holds);
  });
});
