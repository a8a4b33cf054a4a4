import { describe, expect, test } from 'vitest';
import { compareBackup, recordName } from '@/utils/backup/compare-backup';
import type { Content } from '@/utils/backup/content';
import { type Choice, planRestore } from '@/utils/backup/plan-restore';
import { undoRestore } from '@/utils/backup/undo-restore';
import { answer, application, content, file, noContent, picks, resume } from './content-of';

const now = '2026-11-23T12:00:00.000Z';
const mineKey = recordName({ store: 'resumes', key: 'r1' });

function plan(here: Content, backup: Content, choices: Record<string, Choice> = {}) {
  return planRestore({
    here,
    file: backup,
    comparison: compareBackup(here, backup),
    choices: new Map(Object.entries(choices)),
    now,
    copyLabel: ({ label }) => `${label} (backup)`,
  });
}

const standing = (here: Content, backup: Content) =>
  Object.fromEntries(
    compareBackup(here, backup).records.map(({ store, is, newer }) => [
      store,
      newer ? `${is}, newer: ${newer}` : is,
    ]),
  );

describe('the preview', () => {
  test('calls all of it new in an empty profile', () => {
    expect(new Set(Object.values(standing(noContent, content())))).toEqual(new Set(['new']));
  });

  test('calls all of it the same where nothing has changed, though a resume was saved meanwhile', () => {
    const here = content({ resumes: [resume({ revision: 8, updatedAt: now })] });
    expect(new Set(Object.values(standing(here, content())))).toEqual(new Set(['same']));
    expect(plan(here, content())).toEqual([]);
  });

  test('says of what differs where the newer one is, and nothing where nobody knows', () => {
    const here = content({
      resumes: [resume({ label: 'Airships', updatedAt: '2026-06-01T00:00:00.000Z' })],
      applications: [application({ at: '2026-05-01T00:00:00.000Z', summary: 'Short.' })],
      answers: [answer({ answer: 'A year' })],
      picks: [picks({ excluded: ['e1'] })],
      files: [file({ bytes: new Uint8Array([1]).buffer })],
    });
    expect(standing(here, content())).toEqual({
      resumes: 'differs, newer: here',
      applications: 'differs, newer: file',
      answers: 'differs',
      picks: 'differs',
      postings: 'same',
      files: 'differs',
    });
  });

  test('sees settings that differ, and none in one that this version does not have', () => {
    const backup = content({ settings: { ...content().settings, hovercraft: 'full of eels' } });
    expect(compareBackup(content(), backup).settings).toBe('same');
    const here = content({ settings: { ...content().settings, letter: 'Dear all' } });
    expect(compareBackup(here, backup).settings).toBe('differs');
  });
});

describe('restoring', () => {
  const edited = content({
    resumes: [resume({ label: 'Airships', revision: 7, updatedAt: '2026-06-01T00:00:00.000Z' })],
  });

  test('keeps what is newer here, unless told otherwise', () => {
    expect(plan(edited, content())).toEqual([]);
  });

  test('never touches what the file lacks', () => {
    const here = content({
      resumes: [resume(), resume({ id: 'r2' })],
      answers: [answer({ id: 'n2' })],
    });
    const keys = plan(here, content({ trash: [] })).map(({ store, key }) => [store, key]);
    expect(keys).toEqual([['answers', 'n1']]);
  });

  test('takes the file’s on a revision nobody has read, and keeps mine among the versions', () => {
    const [mine] = edited.resumes;
    expect(plan(edited, content(), { [mineKey]: 'file' })).toEqual([
      { store: 'resumes', key: 'r1', before: mine, after: { ...resume(), revision: 8 } },
      {
        store: 'versions',
        key: ['r1', 7, mine!.updatedAt, now],
        after: { resume: 'r1', revision: 7, at: mine!.updatedAt, until: now, document: mine },
      },
    ]);
  });

  test('keeps both: mine as it is, and the file’s beside it under a name that says so', () => {
    const [change, ...others] = plan(edited, content(), { [mineKey]: 'both' });
    expect(others).toEqual([]);
    expect(change).toMatchObject({ store: 'resumes', after: { label: 'Balloons (backup)' } });
    expect(change!.before).toBeUndefined();
    expect(change!.key).not.toBe('r1');
  });

  test('what was removed here comes back, and leaves the trash where it is the very same', () => {
    const removed = {
      key: 'answers/n1',
      store: 'answers' as const,
      id: 'n1',
      at: now,
      record: answer(),
    };
    const here = content({ answers: [], trash: [...content().trash, removed] });
    expect(standing(here, content()).answers).toBe('removed');
    expect(plan(here, content())).toEqual([
      { store: 'answers', key: 'n1', after: answer() },
      { store: 'trash', key: 'answers/n1', before: removed },
    ]);
    const other = { ...removed, record: answer({ answer: 'Never' }) };
    expect(plan({ ...here, trash: [...content().trash, other] }, content())).toHaveLength(1);
  });

  test('leaves in the file’s trash what is alive here', () => {
    const here = content({ files: [file({ id: 'f0' })], trash: [] });
    expect(plan(here, content()).filter(({ store }) => store === 'trash')).toEqual([]);
  });

  test('an undo brings mine back on a new revision, and takes away what came', () => {
    const made = plan(edited, content({ answers: [answer({ id: 'n9' })] }), { [mineKey]: 'file' });
    const [mine] = edited.resumes;
    expect(undoRestore(made)).toEqual([
      {
        store: 'resumes',
        key: 'r1',
        before: { ...resume(), revision: 8 },
        after: { ...mine, revision: 9 },
      },
      { store: 'versions', key: expect.anything(), before: expect.anything() },
      { store: 'answers', key: 'n9', before: answer({ id: 'n9' }) },
    ]);
  });
});
