import { expect, test } from 'vitest';
import { setEntry } from '@/components/editor/changes';
import type { OptionsDependencies } from '@/components/options/options-dependencies';
import { OptionsModel } from '@/components/options/options-model';
import { importResume } from '@/utils/formats/import-resume';
import { writeResume } from '@/utils/formats/write/write-resume';
import { fail, ok } from '@/utils/result';
import type { Change } from '@/utils/storage/changes';
import { noContent } from '../backup/content-of';
import { memoryBackup } from '../backup/memory-backup';
import { memoryLedger } from '../ledger/memory-ledger';
import { memoryStore, resume, settled } from './builders';

async function arrange(own: Partial<OptionsDependencies> = {}) {
  const store = memoryStore([resume()]);
  const empty = { list: async () => [], remove: async () => ok(undefined) };
  let tell: (change: Change) => void = () => undefined;
  const model = new OptionsModel({
    checkStorage: async () => ok(true),
    onChange(callback) {
      tell = callback;
      return () => undefined;
    },
    resumes: store,
    importing: { importResume, takeLeft: async () => undefined, loadSample: async () => '{}' },
    answers: { ...empty, save: async (answer) => ok(answer) },
    files: {
      ...empty,
      save: async ({ bytes, ...file }) => ok({ ...file, size: bytes.byteLength }),
    },
    backup: memoryBackup(noContent).dependencies,
    applications: memoryLedger().dependencies,
    history: { list: async () => [], load: async () => undefined },
    trash: {
      list: async () => [],
      putBack: async () => ok(true),
      removeForGood: async () => ok(undefined),
      emptyOld: async () => ok(undefined),
    },
    access: {
      listShortcuts: async () => [],
      changeShortcuts: async () => true,
      listSites: async () => [],
      leaveSite: async () => true,
      loadTaught: async () => [],
      saveTaught: async () => undefined,
    },
    lock: {
      state: async () => 'none',
      unlock: async () => fail('wrong-passphrase'),
      set: async () => ok(undefined),
      remove: async () => ok(undefined),
      lockNow: async () => undefined,
    },
    exporting: { write: writeResume, save: () => undefined, copyText: async () => true },
    look: {
      loadLook: async () => ({ design: 'classic', paper: 'A4' }),
      saveLook: async () => undefined,
    },
    useResume: async () => undefined,
    hadResume: async () => false,
    ...own,
  });
  await model.start();
  const editor = () => {
    const opened = model.opened.value;
    if (opened.is !== 'open') throw new Error(`${opened.is} where an editor should be`);
    return opened.editor;
  };
  return { store, model, editor, tell: (change: Change) => tell(change) };
}

test('an address leads to its resume, and a wrong one says so', async () => {
  const { model, editor } = await arrange();
  await model.goTo('#resumes/r1');
  expect(editor().draft.resume.value).toEqual(resume());
  await model.goTo('#resumes/nobody');
  expect(model.opened.value).toEqual({ is: 'missing' });
});

test('what could not be saved is still there after a look at another page', async () => {
  const { store, model, editor } = await arrange();
  await model.goTo('#resumes/r1');
  store.refuse('quota');
  editor().draft.edit(setEntry('keeper', { title: 'Head keeper' }));
  await settled();
  await model.goTo('#resumes');
  expect(model.unsaved.value).toBe(true);

  await model.goTo('#resumes/r1');
  expect(editor().draft.resume.value.entries[0]?.title).toBe('Head keeper');
  store.refuse(undefined);
  await editor().storing.retry();
  expect(store.stored.get('r1')?.entries[0]?.title).toBe('Head keeper');
  expect(model.unsaved.value).toBe(false);
});

test('tells of a storage that was cleared, and not of resumes that the owner has removed', async () => {
  const gone = await arrange({ resumes: memoryStore([]), hadResume: async () => true });
  expect(gone.model.isLost.value).toBe(true);
  const fresh = await arrange({ resumes: memoryStore([]) });
  expect(fresh.model.isLost.value).toBe(false);

  const { model } = await arrange({ hadResume: async () => true });
  expect(model.isLost.value).toBe(false);
  const record = resume();
  const removed = { key: 'resumes/r1', store: 'resumes' as const, id: 'r1', at: '', record };
  const emptied = await arrange({
    resumes: memoryStore([]),
    hadResume: async () => true,
    trash: {
      list: async () => [removed],
      putBack: async () => ok(true),
      removeForGood: async () => ok(undefined),
      emptyOld: async () => ok(undefined),
    },
  });
  expect(emptied.model.isLost.value).toBe(false);
});

test('shows what another window saved, in the list and in the editor', async () => {
  const { store, model, editor, tell } = await arrange();
  await model.goTo('#resumes/r1');
  await store.save({ ...resume(), label: 'Theirs' });
  tell({ store: 'resumes', id: 'r1' });
  await settled();
  expect(editor().draft.resume.value.label).toBe('Theirs');
  expect(model.resumes.state.value).toMatchObject({ resumes: [{ label: 'Theirs' }] });
});

test('a database that cannot be opened is said before anything is typed', async () => {
  const { model } = await arrange({ checkStorage: async () => fail('newer') });
  expect(model.state.value).toEqual({ is: 'no-storage', why: 'newer' });
});
