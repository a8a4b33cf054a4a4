import { expect, test } from 'vitest';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { suggestPicks } from '@/utils/ranking/suggest-picks';
import { roomFor } from '@/utils/summary/room-for';
import type { Limit } from '@/utils/summary/summary';
import { asking, resumeOf, role } from '../../fixtures/summaries';

const resume = resumeOf(
  [],
  [
    role('bakery', `I baked sourdough ${'and rye bread '.repeat(8)}for the whole street.`),
    role('cellar', `I chose wines ${'and ciders '.repeat(10)}with a head chef.`),
    role('farm', `I kept goats ${'and hens '.repeat(12)}on a hill farm.`),
  ],
);
const posting = asking(['Sourdough', 'Choosing wines', 'Keeping goats']);

const picksWithin = (limit: Limit) =>
  suggestPicks(rankEntries(posting, resume), resume, { room: roomFor(limit) });

test.each([
  [1000, 'characters', 3],
  [600, 'characters', 2],
  [100, 'words', 2],
  [100, 'characters', 1],
  [1, 'words', 1],
] as const)('within %d %s so many entries are suggested: %d', (max, unit, many) => {
  expect(picksWithin({ max, unit })).toHaveLength(many);
});
