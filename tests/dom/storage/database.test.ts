import { deleteDB } from 'idb';
import { expect, onTestFinished, test } from 'vitest';
import { type Database, openDatabase } from '@/utils/storage/database';
import { recordStores } from '@/utils/storage/schema';
import { type Upgrade, upgrades } from '@/utils/storage/upgrades';
import { answer, application, file, picks, posting, resume } from './records';

/** A step that a later version may well bring: an index over what is already there. */
const later: Upgrade = (_db, tx) => {
  tx.objectStore('answers').createIndex('country' as 'kind', 'country');
};

const records = {
  resumes: resume(),
  postings: posting(),
  picks: picks(),
  applications: application(),
  answers: answer(),
  files: file(),
};

function freshName() {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => deleteDB(name));
  return name;
}

async function open(...args: Parameters<typeof openDatabase>): Promise<Database> {
  const opened = await openDatabase(...args);
  if (!opened.ok) throw new Error(opened.failure);
  onTestFinished(() => opened.value.close());
  return opened.value;
}

async function fillAll(db: Database) {
  for (const store of recordStores) await db.put(store, records[store]);
}

const allOf = async (db: Database) =>
  Object.fromEntries(
    await Promise.all(recordStores.map(async (store) => [store, (await db.getAll(store))[0]])),
  );

test.each(upgrades.map((_, index) => index + 1))(
  'version %i goes up to the next one with nothing lost',
  async (version) => {
    const steps = [...upgrades, later];
    const name = freshName();
    const old = await open(name, version, { steps });
    await fillAll(old);
    old.close();

    const current = await open(name, undefined, { steps });
    expect(current.version).toBe(steps.length);
    expect(await allOf(current)).toEqual(records);
  },
);

test('an upgrade that fails leaves the older database as it was', async () => {
  const name = freshName();
  const old = await open(name);
  await fillAll(old);
  old.close();

  const broken: Upgrade = (db, tx) => {
    db.deleteObjectStore('resumes');
    tx.abort();
  };
  const failed = await openDatabase(name, undefined, { steps: [...upgrades, broken] });
  expect(failed.ok).toBe(false);
  expect(await allOf(await open(name))).toEqual(records);
});

test('a newer database is refused, and stays untouched', async () => {
  const name = freshName();
  const newer = await open(name, undefined, { steps: [...upgrades, later] });
  await fillAll(newer);
  newer.close();

  expect(await openDatabase(name)).toEqual({ ok: false, failure: 'newer' });
  const again = await open(name, undefined, { steps: [...upgrades, later] });
  expect(await allOf(again)).toEqual(records);
});

test('an older page lets go so that a newer one can open, and is told', async () => {
  const name = freshName();
  let told = false;
  await open(name, undefined, {
    onClose: () => {
      told = true;
    },
  });
  const current = await open(name, undefined, { steps: [...upgrades, later] });
  expect(current.version).toBe(upgrades.length + 1);
  expect(told).toBe(true);
});

test('says so when another page does not let go', async () => {
  const name = freshName();
  const stubborn = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => resolve(request.result);
  });
  onTestFinished(() => stubborn.close());

  const opened = await openDatabase(name, undefined, {
    steps: [() => undefined, () => undefined],
    patienceMs: 50,
  });
  expect(opened).toEqual({ ok: false, failure: 'blocked' });
});
