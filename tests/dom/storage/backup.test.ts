import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { anyContent, content, noContent } from '@/tests/unit/backup/content-of';
import { compareBackup, recordName } from '@/utils/backup/compare-backup';
import type { Content } from '@/utils/backup/content';
import { writeLocked } from '@/utils/backup/locked-file';
import { writePlain } from '@/utils/backup/plain-file';
import { type Choices, planRestore } from '@/utils/backup/plan-restore';
import { readBackup } from '@/utils/backup/read-backup';
import { undoRestore } from '@/utils/backup/undo-restore';
import { saveAnswer } from '@/utils/storage/answers';
import { loadBackupFacts, readTally, saveBackupFacts } from '@/utils/storage/backup-facts';
import type { Change } from '@/utils/storage/changes';
import { database } from '@/utils/storage/connection';
import {
  type Everything,
  keptStores,
  type RecordChange,
  readEverything,
  storeChanges,
} from '@/utils/storage/everything';
import { setLock } from '@/utils/storage/lock/lock';
import { saveResume } from '@/utils/storage/resumes';
import { storeNames } from '@/utils/storage/schema';
import { answer, resume } from './records';

beforeEach(() => deleteDB('bespoke'));

const now = '2026-11-23T12:00:00.000Z';

const keptNow = async (): Promise<Content> => ({ ...(await readEverything()), settings: {} });

async function wipe() {
  const tx = (await database()).transaction(storeNames, 'readwrite');
  await Promise.all(storeNames.map((store) => tx.objectStore(store).clear()));
}

async function plan(file: Content, choices: Choices = new Map()): Promise<RecordChange[]> {
  const here = await keptNow();
  const comparison = compareBackup(here, file);
  const copyLabel = ({ label }: { label: string }) => `${label} 2`;
  return planRestore({ here, file, comparison, choices, now, copyLabel });
}

async function restored(file: Content, choices?: Choices): Promise<RecordChange[]> {
  const stored = await storeChanges(await plan(file, choices), 'refuse');
  if (!stored.ok) throw new Error(stored.failure);
  return stored.value;
}

/** As a database has it: one record a key, in the order of keys. */
async function asStored(file: Content): Promise<Content> {
  await wipe();
  await restored(file);
  return keptNow();
}

const bytesOf = async (kept: Content) => {
  const written = await writePlain({ madeAt: now, content: kept });
  if (!written.ok) throw new Error(written.failure);
  return written.value;
};

const readOf = async (bytes: Uint8Array<ArrayBuffer>, passphrase?: string) => {
  const read = await readBackup(bytes, passphrase);
  if (!read.ok) throw new Error(read.failure);
  return read.value.content;
};

describe('a backup of the database, restored into an empty one', () => {
  test('is the same database again, plain or encrypted', () =>
    fc.assert(
      fc.asyncProperty(anyContent, fc.string({ minLength: 1 }), async (some, passphrase) => {
        const before = await asStored(some);
        const plain = await bytesOf(before);
        await wipe();
        await restored(await readOf(plain));
        expect(await keptNow()).toEqual(before);

        const locked = await writeLocked(plain, passphrase, 1_000);
        await wipe();
        await restored(await readOf(locked, passphrase));
        expect(await keptNow()).toEqual(before);
      }),
      { numRuns: 40 },
    ));

  test('holds every store but the facts about that very database', () => {
    expect([...keptStores, 'meta'].toSorted()).toEqual([...storeNames].toSorted());
    expect(Object.keys(noContent).toSorted()).toEqual([...keptStores, 'settings'].toSorted());
  });

  test('a second time changes nothing', async () => {
    await restored(content());
    expect(await plan(content())).toEqual([]);
  });

  test('a wrong passphrase changes nothing', async () => {
    await restored(content());
    const before = await keptNow();
    const locked = await writeLocked(await bytesOf(noContent), 'up and away', 1_000);
    expect(await readBackup(locked, 'up and astray')).toMatchObject({ ok: false });
    expect(await keptNow()).toEqual(before);
  });
});

describe('restored into a full one', () => {
  const mineKey = recordName({ store: 'resumes', key: 'r1' });
  const take = new Map([[mineKey, 'file' as const]]);

  async function mine() {
    const saved = await saveResume(resume({ label: 'Mine' }));
    if (!saved.ok) throw new Error(saved.failure);
    return saved.value;
  }

  test('it is all stored, or nothing where another window has changed a record meanwhile', async () => {
    const first = await mine();
    const changes = await plan(content(), take);
    const later = await saveResume({ ...first, label: 'Mine, later' });
    if (!later.ok) throw new Error(later.failure);
    const before = await keptNow();
    expect(await storeChanges(changes, 'refuse')).toEqual({ ok: false, failure: 'changed' });
    expect(await keptNow()).toEqual(before);
  });

  test('nothing is stored where a single record is refused', async () => {
    const before = await keptNow();
    const changes = await plan(content());
    const broken = { store: 'answers', key: 'x', after: { answer: 'without an id' } };
    await expect(
      storeChanges([...changes, broken as unknown as RecordChange], 'refuse'),
    ).rejects.toThrow();
    expect(await keptNow()).toEqual(before);
  });

  test('a window that has read my resume cannot save over the file’s', async () => {
    const first = await mine();
    await restored(content(), take);
    expect(await saveResume(first)).toEqual({ ok: false, failure: 'stale' });
    expect((await keptNow()).versions.map(({ document }) => document.label)).toContain('Mine');
  });

  test('an undo is as it was before, but for the count of saves', async () => {
    await mine();
    await saveAnswer(answer({ id: 'n7' }));
    const before = await keptNow();
    const made = await restored(content(), take);
    await storeChanges(undoRestore(made), 'leave');
    const after = await keptNow();
    const uncounted = ({ resumes, ...others }: Everything) => ({
      ...others,
      resumes: resumes.map((one) => ({ ...one, revision: 0 })),
    });
    expect(uncounted(after)).toEqual(uncounted(before));
  });

  test('an undo leaves alone what was changed after the restore', async () => {
    const made = await restored(content());
    await saveAnswer({ ...content().answers[0]!, answer: 'Since then' });
    await storeChanges(undoRestore(made), 'leave');
    const kept = await keptNow();
    expect(kept.answers.map((one) => one.answer)).toEqual(['Since then']);
    expect(kept.resumes).toEqual([]);
  });

  test('the other windows are told of each record', async () => {
    const otherPage = new BroadcastChannel('bespoke-changes');
    const heard: Change[] = [];
    const all = new Promise<void>((resolve) => {
      otherPage.onmessage = ({ data }) => heard.push(data) === 6 && resolve();
    });
    await restored(content());
    await all;
    otherPage.close();
    expect(heard.map(({ store, id }) => `${store}/${id}`).toSorted()).toEqual([
      'answers/n1',
      'applications/a1',
      'files/f1',
      'picks/p1',
      'postings/p1',
      'resumes/r1',
    ]);
  });
});

test('under a lock what is restored is sealed, undone all the same, and its backup is whole', async () => {
  await setLock('four words of mine', 1_000);
  const empty = await keptNow();
  const made = await restored(content());
  const raw = await (await database()).getAll('answers');
  expect(JSON.stringify(raw)).not.toContain('Three months');
  expect({ ...(await keptNow()), settings: content().settings }).toEqual(content());
  await storeChanges(undoRestore(made), 'leave');
  expect(await keptNow()).toEqual(empty);
});

describe('what is remembered of backups', () => {
  test('nothing at first, and then what was remembered', async () => {
    expect(await loadBackupFacts()).toEqual({});
    const facts = { last: { at: now, tally: await readTally() }, dismissedAt: 1.5 };
    await saveBackupFacts(facts);
    expect(await loadBackupFacts()).toEqual(facts);
  });

  test('a tally counts saves of resumes, and records', async () => {
    await restored(content());
    const [only] = (await keptNow()).resumes;
    const saved = await saveResume(only!);
    expect(saved.ok).toBe(true);
    expect(await readTally()).toEqual({
      resumes: { r1: only!.revision + 1 },
      answers: 1,
      files: 1,
      applications: 1,
    });
  });
});
