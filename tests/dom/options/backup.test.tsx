import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { BackupDependencies } from '@/components/backup/backup-model';
import type { ExportedFile } from '@/components/export/exported-file';
import { answer, file, resume } from '@/tests/unit/backup/content-of';
import { readBackup } from '@/utils/backup/read-backup';
import { writeBackup } from '@/utils/backup/write-backup';
import { saveAnswer } from '@/utils/storage/answers';
import { loadBackupFacts, readTally, saveBackupFacts } from '@/utils/storage/backup-facts';
import { checkStorage, database } from '@/utils/storage/connection';
import { type Everything, readEverything, storeChanges } from '@/utils/storage/everything';
import { saveFile } from '@/utils/storage/files';
import { listActiveResumes, listResumes, loadResume, saveResume } from '@/utils/storage/resumes';
import { askToPersist, readRoom } from '@/utils/storage/room';
import { storeNames } from '@/utils/storage/schema';
import { chooseFile } from './choose-file';
import { mountOptions, outside } from './mount-options';

beforeEach(() => deleteDB('bespoke'));

const passphrase = 'four loose clouds';

/** The page over the browser's own database. */
async function mountStored(hash = '#backup') {
  const saved: ExportedFile[] = [];
  let settings: Record<string, unknown> = { letter: '' };
  const backup: BackupDependencies = {
    gather: async () => ({ ...(await readEverything()), settings }),
    tally: readTally,
    loadFacts: loadBackupFacts,
    saveFacts: saveBackupFacts,
    write: writeBackup,
    read: readBackup,
    store: storeChanges,
    saveSettings: async (own) => {
      settings = own;
    },
    saveFile: (one) => void saved.push(one),
    readRoom,
    askToPersist,
  };
  const { dependencies } = outside();
  const store = { list: listResumes, load: loadResume, save: saveResume };
  const resumes = { ...dependencies.resumes, ...store };
  const model = await mountOptions(hash, { ...dependencies, checkStorage, backup, resumes });
  return { saved, model };
}

async function fillProfile() {
  await saveResume(resume({ revision: 0 }));
  await saveAnswer(answer());
  await saveFile(file());
}

async function wipe() {
  const tx = (await database()).transaction(storeNames, 'readwrite');
  await Promise.all(storeNames.map((store) => tx.objectStore(store).clear()));
}

async function type(label: string, text: string) {
  await page.getByLabelText(label, { exact: true }).fill(text);
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

const choose = ({ name, bytes }: ExportedFile) => chooseFile(new File([bytes], name));

async function backedUp(): Promise<ExportedFile> {
  const { saved } = await mountStored();
  await type('Passphrase', passphrase);
  await type('The same once more', passphrase);
  await press('Save the backup');
  await expect.element(page.getByText(/is in your downloads/)).toBeVisible();
  return saved[0]!;
}

const withoutTrash = ({ trash: _, ...kept }: Everything) => kept;

test('all that was kept comes back into an empty browser, with the passphrase', async () => {
  await fillProfile();
  const before = await readEverything();
  const made = await backedUp();
  expect(made.name).toMatch(/\.bespoke$/);

  await wipe();
  await mountStored();
  choose(made);
  await type('Passphrase of this file', 'four loose clowns');
  await press('Open it');
  await expect.element(page.getByText(/not the passphrase of this file/)).toBeVisible();
  expect((await readEverything()).resumes).toEqual([]);
  await type('Passphrase of this file', passphrase);
  await press('Open it');
  await press('Restore');
  await expect.element(page.getByText('3 records restored')).toBeVisible();
  expect(await readEverything()).toEqual(before);
});

test('what differs is the owner’s to choose, and is undone by one press', async () => {
  await fillProfile();
  const made = await backedUp();
  const [kept] = await listResumes();
  await saveResume({ ...kept!, label: 'Airships' });
  await saveAnswer(answer({ answer: 'A year' }));
  const before = await readEverything();

  await mountStored();
  choose(made);
  await type('Passphrase of this file', passphrase);
  await press('Open it');
  await expect.element(page.getByText(/Yours: A year\. The file’s: Three months\./)).toBeVisible();
  await page.getByLabelText('Airships').selectOptions('Keep both');
  await page.getByLabelText('What is your notice period?').selectOptions('Take the file’s');
  await press('Restore');
  await expect.element(page.getByText('2 records restored')).toBeVisible();
  expect((await listActiveResumes()).map(({ label }) => label)).toEqual([
    'Airships',
    'Balloons (from the backup)',
  ]);

  await press('Undo');
  await expect.element(page.getByText('The restore was undone')).toBeVisible();
  expect(withoutTrash(await readEverything())).toEqual(withoutTrash(before));
});

test('an editor that was open before a restore goes on with what was restored', async () => {
  await fillProfile();
  const made = await backedUp();
  const [kept] = await listResumes();
  await saveResume({ ...kept!, label: 'Airships' });
  const { model } = await mountStored('#resumes/r1');
  await expect.element(page.getByLabelText('What you call this resume')).toHaveValue('Airships');

  await model.goTo('#backup');
  choose(made);
  await type('Passphrase of this file', passphrase);
  await press('Open it');
  await page.getByLabelText('Airships').selectOptions('Take the file’s');
  await press('Restore');
  await expect.element(page.getByText('1 record restored')).toBeVisible();
  await model.goTo('#resumes/r1');
  await expect.element(page.getByLabelText('What you call this resume')).toHaveValue('Balloons');
});

test('the reminder leads to the backup, and “Not now” sends it away', async () => {
  for (let at = 0; at < 20; at += 1) await saveAnswer(answer({ id: `n${at}` }));
  await saveResume(resume({ revision: 0 }));
  await mountStored('#resumes');
  await expect.element(page.getByText('Time for a backup')).toBeVisible();
  await press('Not now');
  await expect.element(page.getByText('Time for a backup')).not.toBeInTheDocument();
  await mountStored('#resumes');
  await expect.element(page.getByText('Time for a backup')).not.toBeInTheDocument();
});

test('the browser’s answer about keeping the data is shown where it was asked', async () => {
  await mountStored();
  const ask = page.getByRole('button', { name: 'Ask the browser to keep it' });
  await ask.click();
  await expect
    .element(page.getByText(/The browser (did not agree|has agreed to keep it)/))
    .toBeVisible();
});
