import { expect, test } from 'vitest';
import { removalOfEntry, setEntry } from '@/components/editor/changes';
import { EditorModel } from '@/components/editor/editor-model';
import { memoryStore, resume, settled } from './builders';

function arrange() {
  const store = memoryStore([resume()]);
  const model = new EditorModel(resume(), store);
  const rename = (title: string) => model.draft.edit(setEntry('keeper', { title }));
  const titleStored = () => store.stored.get('r1')?.entries[0]?.title;
  return { store, model, rename, titleStored };
}

test('says saved only when what is on the screen is stored', async () => {
  const { model, rename, titleStored } = arrange();
  rename('Head keeper');
  expect(model.saving.value.is).toBe('saving');
  await settled();
  expect(model.saving.value.is).toBe('saved');
  expect(titleStored()).toBe('Head keeper');
});

test('keeps every keystroke, though it does not write one by one', async () => {
  const { store, rename, titleStored } = arrange();
  for (const typed of ['H', 'He', 'Hea', 'Head']) rename(typed);
  await settled();
  expect(titleStored()).toBe('Head');
  expect(store.saves).toHaveLength(1);
});

test('what another window saved is not overwritten, and what is here is not lost', async () => {
  const { store, model, rename, titleStored } = arrange();
  await store.save({ ...resume(), label: 'Theirs' });
  rename('Mine');
  await settled();
  expect(model.saving.value.is).toBe('stale');
  expect(store.stored.get('r1')?.label).toBe('Theirs');
  expect(model.draft.resume.value.entries[0]?.title).toBe('Mine');

  rename('Still mine');
  await settled();
  expect(model.saving.value.is).toBe('stale');
  expect(titleStored()).toBe('Keeper');
});

test('the owner can take the other version, and go on from there', async () => {
  const { store, model, rename } = arrange();
  await store.save({ ...resume(), label: 'Theirs' });
  rename('Mine');
  await settled();
  await model.takeTheirs();
  expect(model.draft.resume.value).toMatchObject({ label: 'Theirs' });
  expect(model.saving.value.is).toBe('saved');
  rename('Both');
  await settled();
  expect(store.stored.get('r1')).toMatchObject({ label: 'Theirs', revision: 3 });
});

test('the owner can keep theirs over the other version', async () => {
  const { store, model, rename, titleStored } = arrange();
  await store.save({ ...resume(), label: 'Theirs' });
  rename('Mine');
  await settled();
  await model.keepMine();
  expect(model.saving.value.is).toBe('saved');
  expect(titleStored()).toBe('Mine');
});

test('a resume removed in another window can be kept', async () => {
  const { store, model, rename, titleStored } = arrange();
  await store.remove('r1');
  rename('Mine');
  await settled();
  await model.takeTheirs();
  expect(model.saving.value.is).toBe('gone');
  await model.keepMine();
  expect(titleStored()).toBe('Mine');
});

test('a full disk is said, and the next try stores everything', async () => {
  const { store, model, rename, titleStored } = arrange();
  store.refuse('quota');
  rename('Head keeper');
  await settled();
  expect(model.saving.value).toEqual({ is: 'failed', why: 'quota' });
  store.refuse(undefined);
  await model.retry();
  expect(model.saving.value.is).toBe('saved');
  expect(titleStored()).toBe('Head keeper');
});

test('shows what another window saved while nothing is at stake here', async () => {
  const { store, model } = arrange();
  await store.save({ ...resume(), label: 'Theirs' });
  await model.changedElsewhere();
  expect(model.draft.resume.value.label).toBe('Theirs');
});

test('a removed entry is put back, and that is saved too', async () => {
  const { store, model } = arrange();
  model.draft.remove(removalOfEntry(model.draft.resume.value, 'keeper', 'Keeper'));
  await settled();
  expect(store.stored.get('r1')?.entries).toHaveLength(2);
  model.draft.putBack();
  await settled();
  expect(store.stored.get('r1')?.entries).toEqual(resume().entries);
  expect(model.draft.removed.value).toBeUndefined();
});
