import { describe, expect, test } from 'vitest';
import type { Language } from '@/utils/posting/words/stop-words';
import { stem } from '@/utils/ranking/stem';

const together: ReadonlyArray<readonly [Language, string]> = [
  ['en', 'automate automated automating automation'],
  ['en', 'package packages packaged packaging'],
  ['en', 'require requires required requirement requirements'],
  ['en', 'run runs running'],
  ['en', 'library libraries'],
  ['en', 'analysis analyses'],
  ['de', 'entwicklung entwicklungen'],
  ['de', 'projekt projekte projekten'],
  ['fr', 'développement développements'],
  ['es', 'ventas venta'],
  ['nl', 'project projecten'],
  ['sv', 'system systemet systemen'],
];

test.each(together)('%s: the forms of one word are one term: %s', (language, words) => {
  expect(new Set(words.split(' ').map((word) => stem(word, language))).size).toBe(1);
});

const apart = ['product production', 'policy police', 'universal university', 'general generate'];

test.each(apart)('words of different meaning stay apart: %s', (words) => {
  const [a, b] = words.split(' ');
  expect(stem(a!, 'en')).not.toBe(stem(b!, 'en'));
});

describe('short words', () => {
  test('are left as they are', () => {
    expect(['go', 'ios', 'sql', 'aws'].map((word) => stem(word, 'en'))).toEqual([
      'go',
      'ios',
      'sql',
      'aws',
    ]);
  });
});
