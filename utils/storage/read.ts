import type { StoreKey, StoreValue } from 'idb';
import { database } from './connection';
import { openRecord } from './lock/seal';
import type { RecordStore, Schema } from './schema';

/** All records of a store, in no order that means anything. */
export async function readAll<Store extends RecordStore>(
  store: Store,
): Promise<StoreValue<Schema, Store>[]> {
  return openAll(store, await (await database()).getAll(store));
}

/** What was read past these, as it was before it was sealed. */
export const openAll = <Store extends RecordStore>(
  store: Store,
  stored: readonly StoreValue<Schema, Store>[],
): Promise<StoreValue<Schema, Store>[]> => Promise.all(stored.map((one) => openRecord(store, one)));

export async function readOne<Store extends RecordStore>(
  store: Store,
  key: StoreKey<Schema, Store>,
): Promise<StoreValue<Schema, Store> | undefined> {
  const stored = await (await database()).get(store, key);
  return stored && openRecord(store, stored);
}
