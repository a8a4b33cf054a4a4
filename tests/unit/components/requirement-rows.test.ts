import { expect, test } from 'vitest';
import { requirementRows } from '@/components/matches/requirement-rows';
import { readPostingText } from '@/utils/posting/read-posting';
import { requirementsOf } from '@/utils/posting/requirements-of';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { resume } from '../../dom/popup/fixture';

const posting = readPostingText(
  `Platform engineer

What you will do
Keep the lights on

Requirements
- Experience with Kubernetes and Terraform
- You have written Go for a living
- A license to fly helicopters
`,
  '2026-01-01T00:00:00.000Z',
);
const own = resume();
const ranking = rankEntries(posting, own);
const rows = requirementRows({ posting, ranking, resume: own });

test('every line that asks for something stands once, in the posting’s order', () => {
  expect(rows.map(({ text }) => text)).toEqual(requirementsOf(posting).map(({ text }) => text));
  expect(rows.length).toBe(3);
});

test('a line is covered by the entries whose reasons say so, the best of them first', () => {
  const row = rows.find(({ text }) => text.includes('Kubernetes'))!;
  expect(row.is).toBe('covered');
  expect(row.words).toContain('Kubernetes');
  const worth = row.entries.map(({ id }) => {
    const { score, reasons } = ranking.entries.find(({ entry }) => entry === id)!;
    return score * reasons.find(({ line }) => line === row.line)!.weight;
  });
  expect(worth.length).toBeGreaterThan(0);
  expect(worth).toEqual(worth.toSorted((a, b) => b - a));
});

test('what the ranking calls a gap is missing, and nothing else is', () => {
  const missing = rows.filter(({ is }) => is === 'missing').map(({ line }) => line);
  expect(missing).toEqual(ranking.gaps.map(({ line }) => line));
  expect(rows.find(({ text }) => text.includes('helicopters'))!.is).toBe('missing');
});

test('of a line that the ranking says nothing of, nothing is said', () => {
  const silent = { ...ranking, entries: [], gaps: [] };
  expect(requirementRows({ posting, ranking: silent, resume: own })).toEqual(
    rows.map((row) => ({ ...row, is: 'open', words: [], entries: [] })),
  );
});
