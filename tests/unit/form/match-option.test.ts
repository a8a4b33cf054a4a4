import { describe, expect, test } from 'vitest';
import { matchOption } from '@/utils/form/match-option';
import { holds, readRange } from '@/utils/form/read-range';
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
  ])('"%s" holds %i: %s', (label, years, expected) => {
    expect(holds(readRange(label, 'years')!, years)).toBe(expected);
  });
});

describe('a notice period', () => {
  const lists = {
    months: ['Immediately', '1 month', '2 months', '3 months', 'More than 3 months'],
    days: ['0 days', '15 days', '30 days', '60 days', '90 days'],
    ranges: ['Less than 2 weeks', '2-4 weeks', '1-2 months', '3+ months'],
    german: ['Sofort', '2 Wochen', '4 Wochen', '3 Monate'],
    french: ['Immédiat', '1 mois', '2 mois', '3 mois'],
    japanese: ['即日', '1か月', '2か月'],
  };
  test.each([
    ['months', 30, '1 month'],
    ['months', 28, '1 month'],
    ['months', 0, 'Immediately'],
    ['months', 120, 'More than 3 months'],
    ['months', 45, undefined],
    ['days', 30, '30 days'],
    ['days', 14, '15 days'],
    ['days', 84, '90 days'],
    ['days', 42, undefined],
    ['ranges', 21, '2-4 weeks'],
    ['ranges', 90, '3+ months'],
    ['german', 30, '4 Wochen'],
    ['german', 0, 'Sofort'],
    ['french', 60, '2 mois'],
    ['japanese', 30, '1か月'],
  ] as const)('of the list in %s, %i days is %s', (list, days, chosen) => {
    expect(choose(lists[list], `${days} days`, { days })).toBe(chosen);
  });
});

describe('a sum of money', () => {
  test.each([
    [['< 50,000', '50,000 - 59,999', '60,000+'], 55_000, '50,000 - 59,999'],
    [['Under 40k', '40-60k', 'Over 60k'], 45_000, '40-60k'],
    [['€40.000 – €50.000', '€50.001 – €60.000'], 50_000, '€40.000 – €50.000'],
    [['40k-50k', '50k-60k'], 50_000, undefined],
    [['bis 40 Tsd', '40 Tsd bis 50 Tsd', 'über 50 Tsd'], 61_000, 'über 50 Tsd'],
  ])('in %o, %i is in %s', (labels, amount, chosen) => {
    expect(choose(labels, `${amount}`, { amount })).toBe(chosen);
  });
});

test('a hostile choice is read in no time', () => {
  const began = performance.now();
  readRange('9 '.repeat(50_000), 'days');
  readRange('1,'.repeat(50_000), 'amount');
  expect(performance.now() - began).toBeLessThan(50);
});
