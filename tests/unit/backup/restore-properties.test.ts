import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { compareBackup, recordName } from '@/utils/backup/compare-backup';
import type { Content } from '@/utils/backup/content';
import { type Choice, type Choices, choiceFor, planRestore } from '@/utils/backup/plan-restore';
import { undoRestore } from '@/utils/backup/undo-restore';
import { sameValue } from '@/utils/same-value';
import type { RecordChange } from '@/utils/storage/everything';
import { recordStores } from '@/utils/storage/schema';
import { contentOf } from './content-of';
import { memoryBackup } from './memory-backup';

/** Two profiles that share names: the one that is here, and the one in the file. */
const profile = contentOf(fc.constantFrom('a', 'b', 'c'));
const anyChoice = fc.infiniteStream(fc.constantFrom<Choice>('mine', 'file', 'both'));

function planned(here: Content, file: Content, choices: Choices): RecordChange[] {
  return planRestore({
    here,
    file,
    comparison: compareBackup(here, file),
    choices,
    now: '2031-01-01T00:00:00.000Z',
    copyLabel: ({ label }) => label,
  });
}

async function restored(here: Content, file: Content, choices: Choices) {
  const memory = memoryBackup(here);
  const stored = await memory.dependencies.store(planned(here, file, choices), 'refuse');
  if (!stored.ok) throw new Error(stored.failure);
  return { ...memory, made: stored.value };
}

const chosen = (here: Content, file: Content, stream: fc.Stream<Choice>): Choices =>
  new Map(
    compareBackup(here, file).records.map((record) => {
      const choice = stream.next().value!;
      const isPossible = choice !== 'both' || record.store === 'resumes';
      return [recordName(record), isPossible ? choice : 'mine'];
    }),
  );

const names = ({ records }: ReturnType<typeof compareBackup>) => new Set(records.map(recordName));

/** Records of one profile, with their names. */
const recordsOf = (content: Content) => compareBackup(content, content).records;

describe('whatever is here, whatever is in the file, and whatever the owner chooses', () => {
  const property = (check: (here: Content, file: Content, choices: Choices) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(profile, profile, anyChoice, (here, file, stream) =>
        check(here, file, chosen(here, file, stream)),
      ),
    );

  test('nothing that the file lacks is changed, nor anything that is to stay', () =>
    property(async (here, file, choices) => {
      const { content } = await restored(here, file, choices);
      const comparison = compareBackup(here, file);
      const inFile = names(comparison);
      const stays = new Set(
        comparison.records
          .filter((record) => record.mine && choiceFor(record, choices) !== 'file')
          .map(recordName),
      );
      const after = new Map(recordsOf(content()).map((one) => [recordName(one), one.theirs]));
      for (const one of recordsOf(here)) {
        const name = recordName(one);
        if (inFile.has(name) && !stays.has(name)) continue;
        expect(after.get(name)).toEqual(one.theirs);
      }
    }));

  test('a resume that gives way is among its versions', () =>
    property(async (here, file, choices) => {
      const { content } = await restored(here, file, choices);
      const kept = [...content().resumes, ...content().versions.map(({ document }) => document)];
      const said = ({ revision: _, updatedAt: __, ...resume }: Content['resumes'][number]) =>
        resume;
      for (const resume of here.resumes)
        expect(kept.some((one) => sameValue(said(one), said(resume)))).toBe(true);
    }));

  test('an undo leaves all as it was, but for the count of saves', () =>
    property(async (here, file, choices) => {
      const { content, dependencies, made } = await restored(here, file, choices);
      await dependencies.store(undoRestore(made), 'leave');
      expect(sorted(content())).toEqual(sorted(here));
    }));

  test('what is taken whole is there, and taken again changes nothing', () =>
    property(async (here, file) => {
      const all = new Map(
        compareBackup(here, file).records.map((one) => [recordName(one), 'file' as const]),
      );
      const { content } = await restored(here, file, all);
      const again = compareBackup(content(), file);
      expect(again.records.filter(({ is }) => is !== 'same')).toEqual([]);
      expect(planned(content(), file, new Map())).toEqual([]);
    }));
});

/** In the order of names, without the count of saves. */
const sorted = (content: Content) => {
  const stores = [...recordStores, 'versions', 'trash'] as const;
  const uncounted = {
    ...content,
    resumes: content.resumes.map((one) => ({ ...one, revision: 0 })),
  };
  return stores.map((store) => uncounted[store].map((one) => JSON.stringify(one)).toSorted());
};
