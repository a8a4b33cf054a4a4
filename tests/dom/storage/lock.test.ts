import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { listAnswers, saveAnswer } from '@/utils/storage/answers';
import {
  listApplications,
  listApplicationsTo,
  saveApplication,
} from '@/utils/storage/applications';
import { checkStorage, database } from '@/utils/storage/connection';
import { keptStores, readEverything } from '@/utils/storage/everything';
import { loadFile, saveFile } from '@/utils/storage/files';
import { useKeyring } from '@/utils/storage/lock/keyring';
import { lockNow, lockState, removeLock, setLock, unlock } from '@/utils/storage/lock/lock';
import { loadPicks, savePicks } from '@/utils/storage/picks';
import { loadPosting, savePosting } from '@/utils/storage/postings';
import { listResumes, loadResume, removeResume, saveResume } from '@/utils/storage/resumes';
import { listRemoved, putBack } from '@/utils/storage/trash';
import { listVersions, loadVersion } from '@/utils/storage/versions';
import { answer, application, file, picks, posting, resume } from './records';

const passphrase = 'four words of mine';
/** What protects is not what is tried here. */
const few = 1_000;

beforeEach(async () => {
  await deleteDB('bespoke');
  let held: Parameters<Parameters<typeof useKeyring>[0]['hold']>[0];
  useKeyring({
    load: async () => held,
    hold: async (next) => {
      held = next;
    },
  });
});

/** Something in every store: a resume with a version, one that was removed, and all the rest. */
async function fill() {
  const first = await saveResume(resume());
  if (!first.ok) throw new Error(first.failure);
  await saveResume({ ...first.value, label: 'Harbour work, later' });
  await saveResume(resume({ id: 'r2', label: 'Old work' }));
  await removeResume('r2');
  await savePosting(posting());
  await savePicks(picks());
  await saveApplication(application());
  await saveAnswer(answer());
  await saveFile(file());
}

/** All that the database itself holds, bytes as text, so that whatever can be read in it is found. */
async function rawText(): Promise<string> {
  const db = await database();
  const all = await Promise.all(keptStores.map((store) => db.getAll(store)));
  return JSON.stringify(all, (_, value) => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
      return new TextDecoder('latin1').decode(value as ArrayBuffer);
    return value;
  });
}

const secrets = [
  'Quarterdeck',
  'ships',
  'Harbour',
  'jobs.example',
  'Three months',
  'pinned',
  '%PDF',
];

test('under a lock nothing can be read in the database, and Bespoke reads all of it', async () => {
  await fill();
  const before = await readEverything();
  for (const secret of secrets) expect(await rawText()).toContain(secret);
  expect(await setLock(passphrase, few)).toMatchObject({ ok: true });
  const raw = await rawText();
  expect(secrets.filter((secret) => raw.includes(secret))).toEqual([]);
  expect(await readEverything()).toEqual(before);
  expect(await lockState()).toBe('open');
});

test('what is saved under a lock is sealed too, and everything works as it did', async () => {
  await setLock(passphrase, few);
  await fill();
  const raw = await rawText();
  expect(secrets.filter((secret) => raw.includes(secret))).toEqual([]);

  const kept = (await loadResume('r1'))!;
  expect(kept).toMatchObject({ label: 'Harbour work, later', revision: 2 });
  expect(await saveResume({ ...kept, revision: 1 })).toEqual({ ok: false, failure: 'stale' });
  const [key] = await listVersions('r1');
  expect(await loadVersion(key!)).toMatchObject({ label: 'Harbour work', revision: 1 });
  expect(await listRemoved()).toMatchObject([{ record: { label: 'Old work' } }]);
  await putBack('resumes/r2');
  expect((await listResumes()).map(({ label }) => label)).toEqual([
    'Harbour work, later',
    'Old work',
  ]);
  expect(await loadPosting('p1')).toEqual(posting());
  expect(await loadPicks('p1', 'r1')).toEqual(picks());
  expect(await listApplications()).toEqual([application()]);
  expect(await listApplicationsTo(['p1'])).toEqual([application()]);
  expect(await listAnswers()).toEqual([answer()]);
  expect(await loadFile('f1')).toEqual(file());
});

test('a file without a byte comes back as it was', async () => {
  await setLock(passphrase, few);
  await saveFile(file({ bytes: new ArrayBuffer(0) }));
  expect(await loadFile('f1')).toEqual(file({ bytes: new ArrayBuffer(0) }));
});

test('while it is locked nothing is read and nothing is stored', async () => {
  await fill();
  await setLock(passphrase, few);
  const raw = await rawText();
  await lockNow();
  expect(await checkStorage()).toEqual({ ok: false, failure: 'locked' });
  await expect(listResumes()).rejects.toThrow('locked');
  expect(await saveAnswer(answer({ id: 'late' }))).toEqual({ ok: false, failure: 'locked' });
  expect(await rawText()).toBe(raw);
});

test('a wrong passphrase says so and changes nothing, the right one opens it', async () => {
  await fill();
  const before = await readEverything();
  await setLock(passphrase, few);
  await lockNow();
  const raw = await rawText();
  expect(await unlock('four words of yours')).toEqual({ ok: false, failure: 'wrong-passphrase' });
  expect(await removeLock('four words of yours')).toEqual({
    ok: false,
    failure: 'wrong-passphrase',
  });
  expect(await lockState()).toBe('locked');
  expect(await rawText()).toBe(raw);
  expect(await unlock(passphrase)).toMatchObject({ ok: true });
  expect(await readEverything()).toEqual(before);
});

test('a lock that is taken off leaves everything as it was before', async () => {
  await fill();
  const raw = await rawText();
  await setLock(passphrase, few);
  await lockNow();
  expect(await removeLock(passphrase)).toMatchObject({ ok: true });
  expect(await lockState()).toBe('none');
  expect(JSON.parse(await rawText())).toEqual(JSON.parse(raw));
});

test('what is saved while the lock goes on is sealed as well', async () => {
  await fill();
  await Promise.all([
    ...Array.from({ length: 20 }, (_, at) => saveAnswer(answer({ id: `a${at}` }))),
    setLock(passphrase, few),
    ...Array.from({ length: 20 }, (_, at) => saveAnswer(answer({ id: `b${at}` }))),
  ]);
  expect(await listAnswers()).toHaveLength(41);
  expect(await rawText()).not.toContain('Three months');
});

test('a sealed record that was moved to another place does not open', async () => {
  await setLock(passphrase, few);
  await saveAnswer(answer());
  const db = await database();
  const [stored] = await db.getAll('answers');
  await db.put('answers', { ...stored!, id: 'n2' });
  await expect(listAnswers()).rejects.toThrow();
});

test('what is saved while the lock is put on or taken off is kept, and sealed by what holds in the end', async () => {
  await fill();
  const saving = (when: string) =>
    Array.from({ length: 40 }, async (_, at) => {
      await new Promise((resolve) => setTimeout(resolve, at % 8));
      return saveAnswer(answer({ id: `${when} ${at}`, answer: `said in ${when}` }));
    });

  const [locked, ...during] = await Promise.all([setLock(passphrase, few), ...saving('on')]);
  expect([locked, ...during].filter(({ ok }) => !ok)).toEqual([]);
  expect(await rawText()).not.toContain('said in');
  const [opened, ...after] = await Promise.all([removeLock(passphrase), ...saving('off')]);
  expect([opened, ...after].filter(({ ok }) => !ok)).toEqual([]);
  expect((await rawText()).match(/said in off/g)).toHaveLength(40);
  const said = (await listAnswers()).map(({ id }) => id);
  for (const when of ['on', 'off'])
    for (let at = 0; at < 40; at++) expect(said).toContain(`${when} ${at}`);
});

test('what a page saves without a word of a lock that another has put on is refused by the database', async () => {
  await setLock(passphrase, few);
  await lockNow();
  expect(await saveAnswer(answer())).toEqual({ ok: false, failure: 'locked' });
  await unlock(passphrase);
  expect(await listAnswers()).toEqual([]);
});
