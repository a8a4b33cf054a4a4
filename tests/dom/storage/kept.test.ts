import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Resume } from '@/utils/resume/schema';
import { listAnswers, removeAnswer, saveAnswer } from '@/utils/storage/answers';
import { database } from '@/utils/storage/connection';
import {
  listResumes,
  loadResume,
  removeResume,
  restoreResume,
  saveResume,
} from '@/utils/storage/resumes';
import {
  daysLeft,
  emptyOldTrash,
  listRemoved,
  putBack,
  removeForGood,
} from '@/utils/storage/trash';
import { listVersions, loadVersion } from '@/utils/storage/versions';
import { answer, resume } from './records';

beforeEach(() => deleteDB('bespoke'));

const minute = 60_000;
const day = 24 * 60 * minute;

async function saved(own: Resume, as?: 'step') {
  const result = await saveResume(own, as);
  if (!result.ok) throw new Error(result.failure);
  return result.value;
}

/** Moves the clock alone: the database's own events go on. */
function at(time: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: time });
  return () => vi.useRealTimers();
}

async function savedAt(time: number, own: Resume) {
  const back = at(time);
  const kept = await saved(own);
  back();
  return kept;
}

test('what stood there before a sitting can be looked at again, and typing within it is one version', async () => {
  const start = Date.parse('2026-03-01T10:00:00Z');
  let now = await savedAt(start, resume({ label: 'As it was' }));
  for (const second of [1, 2, 3]) {
    now = await savedAt(start + day + second * 1000, { ...now, label: `Typed ${second}` });
  }
  now = await savedAt(start + day + 5 * minute, { ...now, label: 'After a pause' });

  const versions = await listVersions('r1');
  const labels = await Promise.all(versions.map(async (key) => (await loadVersion(key))?.label));
  expect(labels).toEqual(['Typed 3', 'As it was']);
  expect(versions.at(-1)?.[2]).toBe(new Date(start).toISOString());
});

test('a step is kept however soon it comes after another', async () => {
  const first = await saved(resume({ label: 'One' }));
  const second = await saved({ ...first, label: 'Two' }, 'step');
  await saved({ ...second, label: 'Three' }, 'step');
  expect((await listVersions('r1')).map(([, revision]) => revision)).toEqual([2, 1]);
});

test('keeps the last 50 versions, and beyond them one a day for 30 days', async () => {
  const start = Date.parse('2026-03-01T08:00:00Z');
  let now = await savedAt(start, resume());
  for (let save = 1; save <= 60; save += 1) {
    now = await savedAt(start + save * 5 * minute, { ...now, label: `${save}` });
  }
  const sameDay = (await listVersions('r1')).map(([, revision]) => revision);
  expect(sameDay).toHaveLength(51);
  expect(sameDay.slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, index) => 60 - index));

  await savedAt(start + 40 * day, { ...now, label: 'Later' });
  expect(await listVersions('r1')).toHaveLength(50);
});

test('a clock set back keeps versions all the same', async () => {
  const start = Date.parse('2026-03-01T10:00:00Z');
  const first = await savedAt(start, resume({ label: 'One' }));
  const second = await savedAt(start - day, { ...first, label: 'Two' });
  await savedAt(start - day + 5 * minute, { ...second, label: 'Three' });
  expect((await listVersions('r1')).map(([, revision]) => revision)).toEqual([2, 1]);
});

test('a refused write leaves no version behind', async () => {
  const first = await saved(resume());
  await saved({ ...first, label: 'Mine' });
  const before = await listVersions('r1');
  expect(await saveResume({ ...first, label: 'Late' }, 'step')).toEqual({
    ok: false,
    failure: 'stale',
  });
  expect(await listVersions('r1')).toEqual(before);
});

test('what was removed is found in the trash and put back with its versions', async () => {
  const first = await saved(resume({ label: 'One' }));
  const kept = await saved({ ...first, label: 'Two' });
  await removeResume('r1');
  const [removed] = await listRemoved();
  expect(removed).toMatchObject({ key: 'resumes/r1', store: 'resumes', id: 'r1', record: kept });
  expect(await listResumes()).toEqual([]);

  expect(await putBack('resumes/r1')).toEqual({ ok: true, value: true });
  expect(await loadResume('r1')).toEqual(kept);
  expect(await listVersions('r1')).toHaveLength(1);
  expect(await listRemoved()).toEqual([]);
});

test('an undo takes it out of the trash again', async () => {
  await saveAnswer(answer());
  await removeAnswer('n1');
  expect(await listRemoved()).toHaveLength(1);
  await saveAnswer(answer());
  expect(await listRemoved()).toEqual([]);

  const kept = await saved(resume());
  await removeResume('r1');
  await restoreResume(kept);
  expect(await listRemoved()).toEqual([]);
});

test('putting back never writes over what took its place', async () => {
  await saved(resume({ label: 'Old' }));
  await removeResume('r1');
  const fresh = await saved(resume({ label: 'New' }));
  expect(await putBack('resumes/r1')).toEqual({ ok: true, value: false });
  expect(await loadResume('r1')).toEqual(fresh);
  expect(await listRemoved()).toHaveLength(1);
});

test('what was removed is there for 30 days, and then gone with its versions', async () => {
  const first = await saved(resume());
  await saved({ ...first, label: 'Two' });
  await saveAnswer(answer());
  await removeResume('r1');
  const [removed] = await listRemoved();
  const then = Date.parse(removed!.at);
  expect(daysLeft(removed!, then)).toBe(30);
  expect(daysLeft(removed!, then + 30 * day - 1)).toBe(1);

  await emptyOldTrash(then + 30 * day - 1);
  expect(await listRemoved()).toHaveLength(1);
  await emptyOldTrash(then + 30 * day);
  expect(await listRemoved()).toEqual([]);
  expect(await (await database()).count('versions')).toBe(0);
  expect(await listAnswers()).toHaveLength(1);
});

test('what is removed for good takes nothing else along', async () => {
  await saved(resume());
  await saved(resume({ id: 'r2' }));
  await removeResume('r1');
  await removeResume('r2');
  await removeForGood(['resumes/r1']);
  expect((await listRemoved()).map(({ id }) => id)).toEqual(['r2']);
});
