import { expect, test } from 'vitest';
import { setEntry } from '@/components/editor/changes';
import { EditorModel } from '@/components/editor/editor-model';
import { startEntry } from '@/components/editor/entry-keys';
import { outlineRows } from '@/components/editor/outline-rows';
import { paperParts } from '@/components/editor/paper-parts';
import { setStatement } from '@/components/editor/statement-edits';
import { tailoredResume } from '@/utils/formats/write/tailored-resume';
import { memoryStore, resume, settled } from './builders';

function arrange() {
  const store = memoryStore([resume()]);
  const model = new EditorModel(resume(), store);
  return { store, model, now: () => model.draft.resume.value };
}

test('what was edited in several entries is taken back one by one, and done again', () => {
  const { model, now } = arrange();
  model.draft.edit(setEntry('keeper', { title: 'Head keeper' }), 'title keeper');
  model.draft.edit(setEntry('mate', { title: 'First mate' }), 'title mate');
  model.undo();
  expect(model.selected.value).toBe('mate');
  model.undo();
  expect(model.selected.value).toBe('keeper');
  expect(now()).toEqual(resume());
  model.redo();
  model.redo();
  expect(now().entries[1]?.title).toBe('First mate');
});

test('what was undone is saved like any other edit', async () => {
  const { store, model } = arrange();
  model.draft.edit(setEntry('keeper', { title: 'Head keeper' }));
  await settled();
  model.undo();
  await settled();
  expect(model.saving.value.is).toBe('saved');
  expect(store.stored.get('r1')).toMatchObject({ entries: resume().entries, revision: 3 });
});

test('there is no way back over a version that another window wrote', async () => {
  const { store, model, now } = arrange();
  model.draft.edit(setEntry('keeper', { title: 'Head keeper' }));
  await settled();
  await store.save({ ...store.stored.get('r1')!, label: 'Theirs' });
  await model.storing.changedElsewhere();
  model.undo();
  expect(now().label).toBe('Theirs');
});

test('a new entry is opened, and undo takes it away again', () => {
  const { model, now } = arrange();
  startEntry(model, 'projects');
  expect(model.entry.value?.section).toBe('projects');
  model.undo();
  expect(now().entries).toHaveLength(3);
  expect(model.entry.value).toBeUndefined();
});

test('writing waits for a moment, says so until then, and takes all that was typed by then', async () => {
  const store = memoryStore([resume()]);
  const { promise, resolve: come } = Promise.withResolvers<void>();
  const model = new EditorModel(resume(), { ...store, moment: () => promise });
  model.draft.edit(setEntry('keeper', { title: 'Head keeper' }));
  model.draft.edit(setEntry('keeper', { location: 'Skerry' }));
  await settled();
  expect(store.saves).toHaveLength(0);
  expect(model.saving.value.is).toBe('saving');
  come();
  await settled();
  expect(model.saving.value.is).toBe('saved');
  expect(store.stored.get('r1')?.entries[0]).toMatchObject({
    title: 'Head keeper',
    location: 'Skerry',
  });
  expect(store.saves).toHaveLength(1);
});

test('whoever types on and on is saved all the same', async () => {
  const store = memoryStore([resume()]);
  let typed = 0;
  const type = () => {
    typed += 1;
    model.draft.edit(setEntry('keeper', { title: `Keeper ${typed}` }));
  };
  const moment = async () => {
    await Promise.resolve();
    if (store.saves.length === 0) type();
  };
  const model = new EditorModel(resume(), { ...store, moment });
  type();
  await settled();
  expect(typed).toBeGreaterThan(3);
  expect(model.saving.value.is).toBe('saved');
  expect(store.stored.get('r1')?.entries[0]?.title).toBe(`Keeper ${typed}`);
});

test('typing in a text draws no row of the outline anew', () => {
  const texts = { locale: 'en', now: 'now' };
  const before = outlineRows(resume(), [], texts);
  const typed = setStatement('keeper', 's1', { text: 'Lit it.' })(resume());
  expect(outlineRows(typed, before, texts)).toBe(before);
  const renamed = outlineRows(setEntry('mate', { title: 'Bosun' })(typed), before, texts);
  expect(renamed[0]).toBe(before[0]);
  expect(renamed[1]?.name).toBe('Bosun, Bay Ferries');
});

test('each part of the paper knows the entry that it tells of', () => {
  const parts = paperParts(tailoredResume(resume()).blocks);
  expect(parts.map(({ of }) => of)).toEqual(['basics', 'keeper', 'fog', 'mate']);
  expect(parts[1]?.blocks.map(({ is }) => is).slice(0, 2)).toEqual(['section', 'entry']);
});
