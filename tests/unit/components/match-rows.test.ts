import { expect, test } from 'vitest';
import { matchRows } from '@/components/matches/match-rows';
import type { Ranking, Reason } from '@/utils/ranking/ranking';
import { resume } from '../../dom/popup/fixture';

const reason = (need: Reason['need'], ...terms: string[]): Reason => ({
  line: 1,
  text: '',
  need,
  terms: terms.map((term) => ({
    posting: term,
    own: term,
    via: 'same',
    kind: 'word',
    weight: 0.1,
  })),
  statements: [],
  weight: 0.5,
});

const ranking: Ranking = {
  entries: [
    { entry: 'tools', score: 8, reasons: [reason('duty', 'Go', 'build'), reason('must', 'cache')] },
    { entry: 'cloud', score: 2, reasons: [reason('must', 'Go'), reason('nice', 'go')] },
    { entry: 'chef', score: 0, reasons: [] },
    { entry: 'removed since', score: 0, reasons: [] },
  ],
  gaps: [],
  language: 'en',
};
const picks = { posting: 'p', resume: 'r1', pinned: ['chef'], excluded: ['cloud'] };
const rows = matchRows({ resume: resume(), ranking, picks, picked: ['tools', 'chef'] });

test('says how each entry compares with the best one', () => {
  expect(rows.map(({ entry, share }) => [entry.id, share])).toEqual([
    ['tools', 1],
    ['cloud', 0.25],
    ['chef', 0],
  ]);
});

test('names what must be met before the rest, and each word once', () => {
  expect(rows[0]!.terms.map(({ posting, need }) => [posting, need])).toEqual([
    ['cache', 'must'],
    ['Go', 'duty'],
    ['build', 'duty'],
  ]);
  expect(rows[1]!.terms).toHaveLength(1);
});

test('shows what the owner chose beside what is used', () => {
  expect(rows.map(({ picked, choice }) => [picked, choice])).toEqual([
    [true, 'suggested'],
    [false, 'excluded'],
    [true, 'pinned'],
  ]);
});
