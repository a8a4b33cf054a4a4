import type { StoreKey, StoreValue } from 'idb';
import { fail, ok, type Result } from '../result';
import { sameValue } from '../same-value';
import { announce } from './changes';
import { database } from './connection';
import { currentKey } from './lock/current-key';
import type { HeldKey } from './lock/keyring';
import { openRecord, sealRecord } from './lock/seal';
import { type RecordStore, recordStores, type Schema, type StoreName } from './schema';
import { type WriteFailure, type Writing, writeAlone } from './write';

/** All but `meta`, which is about this very database. */
export const keptStores = [
  ...recordStores,
  'versions',
  'trash',
] as const satisfies readonly StoreName[];
export type KeptStore = (typeof keptStores)[number];

export type Everything = { [Store in KeptStore]: StoreValue<Schema, Store>[] };

/** All that is kept, as it was at one moment. */
export async function readEverything(): Promise<Everything> {
  const tx = (await database()).transaction(keptStores, 'readonly');
  const stored = await Promise.all(
    keptStores.map(async (store) => [store, await tx.objectStore(store).getAll()] as const),
  );
  const opened = stored.map(async ([store, values]) => {
    return [store, await Promise.all(values.map((value) => openKept(store, value)))] as const;
  });
  return Object.fromEntries(await Promise.all(opened)) as Everything;
}

type Kept<Store extends KeptStore> = StoreValue<Schema, Store>;

/** A record, or one that holds another, as it was before it was sealed. */
export function openKept<Store extends KeptStore>(
  store: Store,
  stored: Kept<Store>,
): Promise<Kept<Store>> {
  return eachRecord(store, stored, openRecord);
}

/** The same, sealed; as it is where there is no key. */
export const sealKept = <Store extends KeptStore>(
  store: Store,
  value: Kept<Store>,
  key: HeldKey | undefined,
): Promise<Kept<Store>> => eachRecord(store, value, (of, record) => sealRecord(of, record, key));

type RecordWork = <Store extends RecordStore>(
  store: Store,
  record: Kept<Store>,
) => Promise<Kept<Store>>;

async function eachRecord(store: KeptStore, value: unknown, work: RecordWork): Promise<never> {
  if (store === 'versions') {
    const version = value as Kept<'versions'>;
    return { ...version, document: await work('resumes', version.document) } as never;
  }
  if (store === 'trash') {
    const removed = value as Kept<'trash'>;
    return { ...removed, record: await work(removed.store, removed.record) } as never;
  }
  return (await work(store, value as never)) as never;
}

/** One record as it is and as it is to be; missing means that there is none. */
export interface ChangeOf<Store extends KeptStore> {
  store: Store;
  key: StoreKey<Schema, Store>;
  before?: StoreValue<Schema, Store>;
  after?: StoreValue<Schema, Store>;
}

/** A change in one of the stores. */
export type RecordChange = { [Store in KeptStore]: ChangeOf<Store> }[KeptStore];

/**
 * Stores validated changes in one transaction over all stores. A record that is no longer as `before` has it was
 * changed by somebody else meanwhile: then nothing is stored (`changed`), or it alone is left as it is. Gives back
 * the changes that were made.
 */
export async function storeChanges(
  changes: readonly RecordChange[],
  ifChanged: 'refuse' | 'leave',
): Promise<Result<RecordChange[], WriteFailure | 'changed'>> {
  const written = await writeAlone(keptStores, () => fresh(changes, ifChanged));
  if (!written.ok) return written;
  if (!written.value) return fail('changed');
  for (const { store, key } of written.value) if (isRecordStore(store)) announce(store, idOf(key));
  return ok(written.value);
}

/** What stores the changes that are still to be made, and gives them back. */
async function fresh(changes: readonly RecordChange[], ifChanged: 'refuse' | 'leave') {
  const isFresh = await Promise.all(changes.map(isAsBefore));
  const made = changes.filter((_, at) => isFresh[at]);
  if (ifChanged === 'refuse' && made.length < changes.length) return undefined;
  const held = await currentKey();
  const sealed = await Promise.all(
    made.map(async ({ store, key, after }) => {
      return { store, key, after: after && (await sealKept(store, after, held)) };
    }),
  );
  return async (tx: Writing) => {
    await Promise.all(
      sealed.map(async ({ store, key, after }) => {
        const records = tx.objectStore(store);
        await (after ? records.put(after) : records.delete(key));
      }),
    );
    return made;
  };
}

async function isAsBefore({ store, key, before }: RecordChange): Promise<boolean> {
  const stored = await (await database()).get(store, key);
  return sameValue(stored && (await openKept(store, stored)), before);
}

const isRecordStore = (store: KeptStore): store is RecordStore =>
  (recordStores as readonly string[]).includes(store);

/** Picks are told by their posting. */
const idOf = (key: RecordChange['key']) => (typeof key === 'string' ? key : key[0]);
