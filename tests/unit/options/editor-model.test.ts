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

/** Another window retitles the same entry, and changes the label besides. */
async function arrangeConflict() {
  const arranged = arrange();
  const theirs = setEntry('keeper', { title: 'Theirs' })({ ...resume(), label: 'Their label' });
  await arranged.store.save(theirs);
  arranged.rename('Mine');
  await settled();
  return arranged;
}

test('what another window has changed elsewhere in the resume is taken in, and both are stored', async () => {
  const { store, model, rename, titleStored } = arrange();
  await store.save({ ...resume(), label: 'Theirs' });
  rename('Mine');
  await settled();
  expect(model.saving.value).toEqual({ is: 'saved', merged: true });
  expect(store.stored.get('r1')?.label).toBe('Theirs');
  expect(titleStored()).toBe('Mine');
  expect(model.draft.resume.value.label).toBe('Theirs');

  rename('Later');
  await settled();
  expect(model.saving.value).toEqual({ is: 'saved' });
});

test('taking back an edit leaves alone what another window has changed', async () => {
  const { store, model, rename, titleStored } = arrange();
  rename('First');
  await settled();
  await store.save({ ...store.stored.get('r1')!, label: 'Theirs' });
  await model.storing.changedElsewhere();
  rename('Second');
  await settled();
  model.undo();
  model.undo();
  await settled();
  expect(titleStored()).toBe('Keeper');
  expect(store.stored.get('r1')?.label).toBe('Theirs');
});

test('what both windows have changed is not overwritten, and what is here is not lost', async () => {
  const { store, model, rename, titleStored } = await arrangeConflict();
  const conflict = { path: ['entries', 'keeper', 'title'], mine: 'Mine', theirs: 'Theirs' };
  expect(model.saving.value).toEqual({ is: 'stale', conflicts: [conflict] });
  expect(store.stored.get('r1')?.label).toBe('Their label');
  expect(model.draft.resume.value.entries[0]?.title).toBe('Mine');

  rename('Still mine');
  await settled();
  expect(model.saving.value.is).toBe('stale');
  expect(titleStored()).toBe('Theirs');
});

test('the owner can take the other version, and go on from there', async () => {
  const { store, model, rename, titleStored } = await arrangeConflict();
  await model.storing.takeTheirs();
  expect(model.saving.value.is).toBe('saved');
  expect(titleStored()).toBe('Theirs');
  rename('Both');
  await settled();
  expect(store.stored.get('r1')).toMatchObject({ label: 'Their label' });
  expect(titleStored()).toBe('Both');
});

test('the owner can keep theirs over the other version, which stays a version', async () => {
  const { store, model, titleStored } = await arrangeConflict();
  await model.storing.keepMine();
  expect(model.saving.value.is).toBe('saved');
  expect(titleStored()).toBe('Mine');
  expect(store.stored.get('r1')?.label).toBe('Their label');
  expect(store.steps).toEqual([2]);
});

test('a resume removed in another window can be kept', async () => {
  const { store, model, rename, titleStored } = arrange();
  await store.remove('r1');
  rename('Mine');
  await settled();
  await model.storing.takeTheirs();
  expect(model.saving.value.is).toBe('gone');
  await model.storing.keepMine();
  expect(titleStored()).toBe('Mine');
});

test('a full disk is said, and the next try stores everything', async () => {
  const { store, model, rename, titleStored } = arrange();
  store.refuse('quota');
  rename('Head keeper');
  await settled();
  expect(model.saving.value).toEqual({ is: 'failed', why: 'quota' });
  store.refuse(undefined);
  await model.storing.retry();
  expect(model.saving.value.is).toBe('saved');
  expect(titleStored()).toBe('Head keeper');
});

test('a database that can no longer be read is said, and the next try stores everything', async () => {
  const { store, model, rename, titleStored } = arrange();
  const { load } = store;
  store.load = () => Promise.reject(new Error('gone'));
  await store.save({ ...resume(), label: 'Theirs' });
  rename('Head keeper');
  await settled();
  expect(model.saving.value).toEqual({ is: 'failed', why: 'unavailable' });
  store.load = load;
  await model.storing.retry();
  expect(model.saving.value.is).toBe('saved');
  expect(titleStored()).toBe('Head keeper');
});

test('shows what another window saved while nothing is at stake here', async () => {
  const { store, model } = arrange();
  await store.save({ ...resume(), label: 'Theirs' });
  await model.storing.changedElsewhere();
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
