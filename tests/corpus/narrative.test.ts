import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importResume } from '@/utils/formats/import-resume';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { postingOf, shortPostings } from '../fixtures/postings';

const file = '../shared/seed/narrative-resume.txt';
const isThere = existsSync(file);
if (!isThere) console.log(`Skipped: there is no ${file}.`);

/** Which project of the narrative resume each of the short postings is for. */
const expected = {
  multiCluster: 'Multi-Cluster',
  developerTooling: 'ksync',
  apiStandard: 'Service Mesh Interface',
  containerPlatform: 'DC/OS',
} as const;

async function ranked(posting: keyof typeof shortPostings) {
  const read = await importResume({ name: 'resume.txt', text: readFileSync(file, 'utf8') });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const { resume } = read.value;
  const titleOf = new Map(resume.entries.map(({ id, title }) => [id, title]));
  return rankEntries(postingOf(shortPostings[posting]), resume).entries.map((one) => ({
    title: titleOf.get(one.entry),
    score: one.score,
  }));
}

describe.skipIf(!isThere)('a resume told in paragraphs', () => {
  test.each(Object.keys(expected) as (keyof typeof expected)[])(
    'is led by the project that the posting is about, clearly: %s',
    async (posting) => {
      const [first, second] = await ranked(posting);
      expect(first?.title).toBe(expected[posting]);
      expect(first!.score).toBeGreaterThan(1.5 * second!.score);
    },
  );
});
