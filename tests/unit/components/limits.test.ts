import { expect, test } from 'vitest';
import { readLimit } from '@/components/summary/limits';

test.each([
  ['350', 350],
  [' 1,000 ', 1000],
  ['1.500', 1500],
  ['0', undefined],
  ['-3', undefined],
  ['many', undefined],
  ['', undefined],
  ['1000000', undefined],
])('reads "%s" as a limit of %s', (typed, max) => {
  expect(readLimit(typed, 'words')?.max).toBe(max);
});
