import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { listAnswers, removeAnswer, saveAnswer } from '@/utils/storage/answers';
import type { Application } from '@/utils/storage/application';
import {
  listApplications,
  listApplicationsTo,
  loadApplication,
  removeApplication,
  saveApplication,
} from '@/utils/storage/applications';
import { type Change, onChange } from '@/utils/storage/changes';
import { checkStorage, database } from '@/utils/storage/connection';
import { openDatabase } from '@/utils/storage/database';
import { listFiles, loadFile, removeFile, saveFile } from '@/utils/storage/files';
import { loadPicks, savePicks } from '@/utils/storage/picks';
import { listPostings, loadPosting, savePosting } from '@/utils/storage/postings';
import {
  listResumes,
  loadResume,
  removeResume,
  restoreResume,
  saveResume,
} from '@/utils/storage/resumes';
import { listRemoved, putBack } from '@/utils/storage/trash';
import { upgrades } from '@/utils/storage/upgrades';
import { writeAlone } from '@/utils/storage/write';
import { answer, application, file, picks, posting, resume } from './records';

beforeEach(() => deleteDB('bespoke'));

async function saved(own = resume()) {
  const result = await saveResume(own);
  if (!result.ok) throw new Error(result.failure);
  return result.value;
}

test('what was saved is read back as it was, one revision on', async () => {
  const kept = await saved();
  expect(kept).toMatchObject({ revision: 1, basics: { name: 'Wilhelmina Quarterdeck' } });
  expect(Date.parse(kept.updatedAt)).not.toBeNaN();
  expect(await loadResume('r1')).toEqual(kept);
});

test('a write on an older revision is refused and overwrites nothing', async () => {
  const first = await saved();
  const second = await saved({ ...first, label: 'Mine' });
  expect(await saveResume({ ...first, label: 'Theirs' })).toEqual({ ok: false, failure: 'stale' });
  expect(await loadResume('r1')).toEqual(second);
});

test('of two windows that save at the same moment, one wins and the other is told', async () => {
  const first = await saved();
  const results = await Promise.all(
    ['A', 'B', 'C'].map((label) => saveResume({ ...first, label })),
  );
  const winners = results.flatMap((result) => (result.ok ? [result.value] : []));
  expect(winners).toHaveLength(1);
  expect(await loadResume('r1')).toEqual(winners[0]);
});

test('a resume removed elsewhere does not come back by a late save', async () => {
  const first = await saved();
  await removeResume('r1');
  expect(await saveResume(first)).toEqual({ ok: false, failure: 'stale' });
  expect(await listResumes()).toEqual([]);
});

test('a removed resume can be put back as it was', async () => {
  const kept = await saved();
  const removed = await removeResume('r1');
  expect(removed).toEqual({ ok: true, value: kept });
  expect(await restoreResume(kept)).toEqual({ ok: true, value: kept });
  expect(await loadResume('r1')).toEqual(kept);
});

test('lists resumes by what the owner calls them', async () => {
  await saved(resume({ id: 'r2', label: 'Zoo work' }));
  await saved(resume({ id: 'r1', label: 'Art work' }));
  expect((await listResumes()).map(({ id }) => id)).toEqual(['r1', 'r2']);
});

test('what is no resume is not stored', async () => {
  await expect(saveResume({ ...resume(), label: 7 as never })).rejects.toThrow();
  expect(await listResumes()).toEqual([]);
});

test('postings are listed with the one read last first, and each is found again', async () => {
  await savePosting(posting({ id: 'old', readAt: '2026-01-01T00:00:00.000Z' }));
  await savePosting(posting({ id: 'new', readAt: '2026-05-01T00:00:00.000Z' }));
  expect((await listPostings()).map(({ id }) => id)).toEqual(['new', 'old']);
  expect(await loadPosting('old')).toMatchObject({ id: 'old', title: 'Harbour master' });
});

test('picks are kept for each posting and resume', async () => {
  await savePicks(picks());
  expect(await loadPicks('p1', 'r1')).toEqual(picks());
  expect(await loadPicks('p1', 'r2')).toEqual(picks({ resume: 'r2', pinned: [] }));
});

test('an answer can be changed and taken back', async () => {
  await saveAnswer(answer());
  await saveAnswer(answer({ answer: 'Four weeks' }));
  expect(await listAnswers()).toEqual([answer({ answer: 'Four weeks' })]);
  await removeAnswer('n1');
  expect(await listAnswers()).toEqual([]);
});

test('a file comes back byte for byte, and lists with its size', async () => {
  await saveFile(file());
  expect(new Uint8Array((await loadFile('f1'))!.bytes)).toEqual(new Uint8Array(file().bytes));
  const { bytes: _, ...listed } = file();
  expect(await listFiles()).toEqual([{ ...listed, size: 4 }]);
  await removeFile('f1');
  expect(await loadFile('f1')).toBeUndefined();
});

test('the ledger lists what was shared, latest first, and by posting', async () => {
  await saveApplication(application());
  await saveApplication(application({ id: 'a2', posting: '', at: '2026-04-01T00:00:00.000Z' }));
  expect((await listApplications()).map(({ id }) => id)).toEqual(['a2', 'a1']);
  expect(await listApplicationsTo(['p1'])).toEqual([application()]);
});

test('a record from before there were statuses is an application with nothing noted', async () => {
  const {
    status: _,
    history: __,
    notes: ___,
    nextDate: ____,
    handedOut: _____,
    ...old
  } = application();
  await (await database()).put('applications', old as Application);
  const whole = { ...application(), status: 'applied', notes: '', handedOut: [] };
  expect(await listApplications()).toEqual([whole]);
  expect(await listApplicationsTo(['p1'])).toEqual([whole]);
  expect(await loadApplication('a1')).toEqual(whole);
});

test('a deleted application is put back as it was', async () => {
  const kept = application({ notes: 'Ask for the harbour master.', status: 'offer' });
  await saveApplication(kept);
  await removeApplication('a1');
  expect(await listApplications()).toEqual([]);
  const [removed] = await listRemoved();
  await putBack(removed!.key);
  expect(await listApplications()).toEqual([kept]);
});

test('another page is told of a change, and not once it has stopped listening', async () => {
  const otherPage = new BroadcastChannel('bespoke-changes');
  const heard = new Promise((resolve) => {
    otherPage.onmessage = ({ data }) => resolve(data);
  });
  await saved();
  expect(await heard).toEqual({ store: 'resumes', id: 'r1' });

  const seen: Change[] = [];
  const stop = onChange((change) => seen.push(change));
  const last = new Promise<void>((resolve) => onChange(({ id }) => id === 'end' && resolve()));
  otherPage.postMessage({ store: 'answers', id: 'n1' });
  otherPage.postMessage({ store: 'answers', id: 'end' });
  await last;
  stop();
  expect(seen).toEqual([
    { store: 'answers', id: 'n1' },
    { store: 'answers', id: 'end' },
  ]);
  otherPage.close();
});

test('a page whose database a newer version took over is told, and loses nothing by it', async () => {
  const kept = await saved();
  const newer = await openDatabase('bespoke', undefined, { steps: [...upgrades, () => undefined] });
  if (!newer.ok) throw new Error(newer.failure);

  expect(await checkStorage()).toEqual({ ok: false, failure: 'newer' });
  expect(await saveResume({ ...kept, label: 'Late' })).toEqual({ ok: false, failure: 'newer' });
  expect(await newer.value.get('resumes', 'r1')).toEqual(kept);
  newer.value.close();
});

test('a connection that the browser closed is opened again', async () => {
  await saved();
  await deleteDB('bespoke'); // takes the connection away, as "clear site data" does
  expect(await checkStorage()).toEqual({ ok: true, value: true });
  expect(await (await database()).count('resumes')).toBe(0);
});

test('what stores all at once on what it has read reads again what was saved meanwhile', async () => {
  await saveAnswer(answer());
  let asked = 0;
  const seen = await writeAlone(['answers'], async () => {
    const all = await listAnswers();
    if (asked++ === 0) await saveAnswer(answer({ id: 'n2' }));
    return async () => all.map(({ id }) => id);
  });
  expect(seen).toEqual({ ok: true, value: ['n1', 'n2'] });
  expect(asked).toBe(2);
});
