import type { IDBPObjectStore, StoreKey, StoreValue } from 'idb';
import { fail, ok, type Result } from '../result';
import { announce } from './changes';
import { database, StorageUnavailable } from './connection';
import type { OpenFailure } from './database';
import type { Schema, StoreName } from './schema';

/** Why a write was refused; what was stored before is then still stored, as it was. */
export type WriteFailure = 'quota' | OpenFailure;

type Work<Store extends StoreName, Value> = (
  records: IDBPObjectStore<Schema, Store[], Store, 'readwrite'>,
) => Promise<Value>;

const refusals: Readonly<Record<string, WriteFailure>> = {
  QuotaExceededError: 'quota',
  // The connection was closed under the transaction: by a newer page, or by the browser.
  InvalidStateError: 'unavailable',
  AbortError: 'unavailable',
  UnknownError: 'unavailable',
};

function refusalOf(error: unknown): WriteFailure {
  if (error instanceof StorageUnavailable) return error.why;
  const refusal = error instanceof Error ? refusals[error.name] : undefined;
  if (!refusal) throw error;
  return refusal;
}

/**
 * Runs `work` in one transaction over one store. It is strict: done means that the browser has flushed it to
 * the disk, so that "Saved" is said of what a crash cannot take back.
 */
export async function write<Store extends StoreName, Value>(
  store: Store,
  work: Work<Store, Value>,
): Promise<Result<Value, WriteFailure>> {
  try {
    const db = await database();
    const tx = db.transaction([store], 'readwrite', { durability: 'strict' });
    const [done, worked] = await Promise.allSettled([tx.done, work(tx.objectStore(store))]);
    // The transaction knows the cause; its requests say no more than that they were aborted.
    if (done.status === 'rejected') throw done.reason;
    if (worked.status === 'rejected') throw worked.reason;
    return ok(worked.value);
  } catch (error) {
    return fail(refusalOf(error));
  }
}

/** Stores one validated record, in place of the one of its key, and tells the other pages. */
export async function put<Store extends StoreName>(
  store: Store,
  id: string,
  record: StoreValue<Schema, Store>,
): Promise<Result<StoreValue<Schema, Store>, WriteFailure>> {
  const written = await write(store, (records) => records.put(record));
  if (!written.ok) return written;
  announce(store, id);
  return ok(record);
}

/** Removes one record and gives it back; undefined when it was not there. */
export async function remove<Store extends Exclude<StoreName, 'picks'>>(
  store: Store,
  id: string,
): Promise<Result<StoreValue<Schema, Store> | undefined, WriteFailure>> {
  const removed = await write(store, async (records) => {
    const stored = await records.get(id as StoreKey<Schema, Store>);
    await records.delete(id as StoreKey<Schema, Store>);
    return stored;
  });
  if (removed.ok) announce(store, id);
  return removed;
}
