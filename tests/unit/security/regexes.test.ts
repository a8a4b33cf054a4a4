import { describe, expect, test } from 'vitest';
import { madeOnLoading, wordedInTables } from './made-regexes';
import { whyNotLinear } from './prove-linear';
import { isSlowOn, isSlowOnLabel, runs, wordsOf } from './time-regex';
import { findRegexes, type Written } from './written-regexes';

/** Made of something that is only there when they run; why that is safe stands beside each. */
const madeOnTheSpot: Record<string, string> = {
  'utils/form/fits-pattern.ts': 'a page wrote it: tried only where its ways are counted first',
  'utils/form/values/phone.ts': 'a country code, digits alone, between two fixed ends',
  'utils/form/rules/compile.ts': 'the rules, all of which are proved below',
  'components/matches/marked-text.ts': 'escaped words in a row, none of them repeated',
};

const { written, making } = findRegexes();
const made = await madeOnLoading();
const worded = await wordedInTables();

const named = (regexes: readonly Written[]) =>
  [...new Map(regexes.map((one) => [`/${one.source}/${one.flags}`, one])).values()].map(
    (one) => [`${one.file}: /${one.source}/${one.flags}`, one] as const,
  );

test('there are as many as one would think', () => {
  expect(written.length).toBeGreaterThan(700);
  expect(made.length).toBeGreaterThan(15);
  expect(worded.length).toBeGreaterThan(1000);
});

test('one that is made of text is either seen being made, or said to be safe', () => {
  const seen = new Set(made.map(({ file }) => file));
  expect(making.filter((file) => !seen.has(file) && !(file in madeOnTheSpot))).toEqual([]);
});

const all = named([...written, ...made, ...worded]);

test('takes no longer than a text is long', () => {
  const doubtful = all.flatMap(([name, { source, flags }]) =>
    whyNotLinear(source, flags).map((why) => `${name}: ${why}`),
  );
  expect(doubtful).toEqual([]);
});

describe('the clock agrees: twice the text takes nowhere near four times as long', () => {
  test.each(runs)('%j, over and over', (run) => {
    expect(all.flatMap(([name, regex]) => (isSlowOn(regex, run) ? [name] : []))).toEqual([]);
  });

  test('its own words, over and over', () => {
    const slow = all.flatMap(([name, regex]) => {
      const isSlow = regex.file.startsWith('utils/form/') ? isSlowOnLabel : isSlowOn;
      return wordsOf(regex).some((word) => isSlow(regex, word)) ? [name] : [];
    });
    expect(slow).toEqual([]);
  }, 60_000);
});

test.each([
  ['a group repeated in two ways', '^(?:a|a)+$'],
  ['a word repeated without a space', String.raw`^(?:beruf\p{L}*\s*)+$`],
  ['the same text wanted twice', String.raw`^\d+\d*x$`],
  ['a search anew from every space', String.raw`\s+$`],
  ['a search anew from every bracket', '<[a-z][^>]*>'],
  ['a guard that is not of its own run', String.raw`(?<!\d)\d[\d.,]* jobs`],
])(
  'the check knows %s',
  (_, source) => {
    const regex = { source, flags: 'iu' };
    const isSlow = () => [...runs, ...wordsOf(regex)].some((run) => isSlowOn(regex, run));
    expect(whyNotLinear(source, 'u').length > 0 || isSlow()).toBe(true);
  },
  60_000,
);
