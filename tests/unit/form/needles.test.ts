import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { labelRules } from '@/utils/form/rules/labels';
import { nameRules } from '@/utils/form/rules/names';
import { keyOf, keysIn, needlesOf } from '@/utils/form/rules/needles';
import { sectionRules } from '@/utils/form/rules/sections';

const patterns = [...labelRules, ...nameRules, ...sectionRules].flatMap((rule) =>
  [rule.says, 'asks' in rule ? rule.asks : undefined].flatMap((one) => Object.values(one ?? {})),
);

/** Without what only narrows a pattern: all that it matches, this matches too. */
const widened = (pattern: string) =>
  pattern
    .replace(/\(\?<?[=!](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '')
    .replace(/\\b|(?<![[\\])\^|(?<!\\)\$/g, '');

test('no wording of the rules is passed over for want of letters that its text has', () => {
  for (const pattern of patterns) {
    const needles = needlesOf(pattern);
    if (!needles) continue;
    const texts = fc.stringMatching(new RegExp(`^(?:${widened(pattern)})$`, 'u'));
    fc.assert(
      fc.property(texts, (text) => {
        expect(needles.some((needle) => text.includes(needle))).toBe(true);
        const keys = keysIn(text);
        expect(needles.map(keyOf).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 10 },
    );
  }
});

test('no wording of the rules is tried on every text', () => {
  expect(patterns.filter((pattern) => !needlesOf(pattern))).toEqual([]);
});

describe('what a pattern cannot do without', () => {
  test.each([
    ['vorname', ['vorname']],
    ['e-?mail', ['mail']],
    ['colou?r', ['colo']],
    ['(?:.* )?keywords?', ['keyword']],
    ['given|first name', ['given', 'first name']],
    ['first (?:name|letter)', ['first ']],
    ['(?:name|nom) of', ['name', 'nom']],
    ['authori[sz]ed', ['authori']],
    ['no{2,}t', ['no']],
    ['no{0,2}t', ['n']],
    ['\\bn/a\\b', ['n/a']],
    ['a\\.b', ['a.b']],
    ['ab(?!cd)ef', ['abef']],
    ['(?<!x)[(|]city', ['city']],
  ])('%s', (pattern, needles) => expect(needlesOf(pattern)).toEqual(needles));

  test.each(['.*', '[a-z]+', 'a?', '(?:name)?', 'name|.*', '\\p{L}{2}'])(
    'of %s nothing',
    (pattern) => expect(needlesOf(pattern)).toBeUndefined(),
  );
});
