import { expect, test } from 'vitest';
import { shownSentences } from '@/components/summary/shown-sentences';
import type { EditedSummary } from '@/utils/summary/edit-summary';

const summary = (text: string, sentences: string[], paragraphs: number[][]): EditedSummary => ({
  text,
  paragraphs,
  sentences: sentences.map((one) => ({
    text: one,
    entry: 'e',
    statement: 's',
    start: 0,
    end: one.length,
  })),
  length: text.length,
  limit: { max: 500, unit: 'characters' },
  over: 0,
});

test('shows every sentence as it will be pasted', () => {
  const made = summary(
    'Led a team. Wrote the docs.\n\nRan\u00a0it all.',
    ['Led a\nteam', 'Wrote the docs.', 'Ran\u00a0it all'],
    [[0, 1], [2]],
  );
  expect(shownSentences(made).slice(0, 2)).toEqual(['Led a team.', 'Wrote the docs.']);
});
