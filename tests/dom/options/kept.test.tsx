import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { setEntry } from '@/components/editor/changes';
import { resume } from '@/tests/unit/options/builders';
import { checkStorage } from '@/utils/storage/connection';
import {
  listActiveResumes,
  listResumes,
  loadResume,
  removeResume,
  restoreResume,
  saveResume,
} from '@/utils/storage/resumes';
import { emptyOldTrash, listRemoved, putBack, removeForGood } from '@/utils/storage/trash';
import { listVersions, loadVersion } from '@/utils/storage/versions';
import { mountOptions, outside, painted } from './mount-options';

beforeEach(() => deleteDB('bespoke'));

/** The page over the browser's own database. */
async function mountStored(hash: string) {
  await saveResume(resume({ revision: 0 }));
  const model = await mountOptions(hash, {
    ...outside().dependencies,
    checkStorage,
    resumes: {
      list: listResumes,
      load: loadResume,
      save: saveResume,
      remove: removeResume,
      restore: restoreResume,
    },
    history: { list: listVersions, load: loadVersion },
    trash: { list: listRemoved, putBack, removeForGood, emptyOld: emptyOldTrash },
  });
  return {
    model,
    async go(to: string) {
      await model.goTo(to);
      await painted();
    },
  };
}

test('a removed resume is put back from among what was removed', async () => {
  const { go } = await mountStored('#resumes');
  await page.getByRole('button', { name: 'Delete Lighthouses' }).click();
  await expect.element(page.getByText('“Lighthouses” removed')).toBeVisible();
  await go('#trash');
  await page.getByRole('button', { name: 'Put back “Lighthouses”' }).click();
  await expect.element(page.getByText('Nothing was removed lately')).toBeVisible();
  expect(await listResumes()).toMatchObject([{ label: 'Lighthouses' }]);
});

test('an archived resume is kept, offered for no posting, and brought back', async () => {
  await mountStored('#resumes');
  await page.getByRole('button', { name: 'Archive Lighthouses' }).click();
  await expect.element(page.getByText('1 archived resume')).toBeVisible();
  expect(await listActiveResumes()).toEqual([]);
  await page.getByRole('button', { name: 'Bring Lighthouses back from the archive' }).click();
  await expect.poll(async () => (await listActiveResumes()).length).toBe(1);
});

test('what is removed for good is asked about first, and then gone', async () => {
  const { go } = await mountStored('#resumes');
  await page.getByRole('button', { name: 'Delete Lighthouses' }).click();
  await expect.element(page.getByText('“Lighthouses” removed')).toBeVisible();
  await go('#trash');
  await page.getByRole('button', { name: 'Delete “Lighthouses” for good' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  expect(await listRemoved()).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete all for good' }).click();
  await page.getByRole('button', { name: 'Delete for good', exact: true }).click();
  await expect.element(page.getByText('Nothing was removed lately')).toBeVisible();
  expect(await listRemoved()).toEqual([]);
});

test('an earlier version is brought back, as an edit that can be undone', async () => {
  const { model } = await mountStored('#resumes/r1');
  const { opened } = model;
  if (opened.value.is !== 'open') throw new Error('not open');
  const { editor } = opened.value;
  editor.draft.edit(setEntry('keeper', { title: 'Head keeper' }));
  await expect.poll(async () => (await loadResume('r1'))?.entries[0]?.title).toBe('Head keeper');

  await page.getByRole('button', { name: 'Earlier versions' }).click();
  await page.getByRole('button', { name: 'Bring this version back' }).click();
  await expect.poll(async () => (await loadResume('r1'))?.entries[0]?.title).toBe('Keeper');
  expect((await listVersions('r1')).map(([, revision]) => revision)).toEqual([2, 1]);

  editor.undo();
  await expect.poll(async () => (await loadResume('r1'))?.entries[0]?.title).toBe('Head keeper');
});
