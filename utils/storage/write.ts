import type { IDBPTransaction, StoreValue } from 'idb';
import { fail, ok, type Result } from '../result';
import { newId } from '../resume/new-id';
import { announce } from './changes';
import { database, StorageUnavailable } from './connection';
import type { OpenFailure } from './database';
import { currentKey } from './lock/current-key';
import { hasKey } from './lock/keyring';
import { lockName } from './lock/lock-facts';
import { openRecord, sealRecord } from './lock/seal';
import type { RecordStore, Schema, StoreName } from './schema';
import type { Removed, TrashedStore } from './trash';
import { trashKey } from './trash-key';
import { alone, inTurn } from './turns';

/** A transaction that may store. */
export type Writing<Stores extends StoreName[] = StoreName[]> = IDBPTransaction<
  Schema,
  Stores,
  'readwrite'
>;

/** Why a write was refused; what was stored before is then still stored, as it was. */
export type WriteFailure = 'quota' | OpenFailure;

type Work<Stores extends StoreName[], Value> = (tx: Writing<Stores>) => Promise<Value>;

const refusals: Readonly<Record<string, WriteFailure>> = {
  QuotaExceededError: 'quota',
  // The connection was closed under the transaction: by a newer page, or by the browser.
  InvalidStateError: 'unavailable',
  AbortError: 'unavailable',
  UnknownError: 'unavailable',
};

const isRefusal = (error: unknown) => error instanceof Error && error.name in refusals;

/** A record was added where there is one of its key. */
const isTaken = (error: unknown) => error instanceof Error && error.name === 'ConstraintError';

/** A bug in mid-work leaves nothing of its first half stored. */
async function wholly<Stores extends StoreName[], Value>(
  tx: Writing<Stores>,
  work: Work<Stores, Value>,
): Promise<Value> {
  try {
    return await work(tx);
  } catch (error) {
    // What a refused request has ended already cannot be ended again.
    if (!isRefusal(error) && !isTaken(error)) tx.abort();
    throw error;
  }
}

function refusalOf(error: unknown): WriteFailure {
  if (error instanceof StorageUnavailable) return error.why;
  const refusal = error instanceof Error ? refusals[error.name] : undefined;
  if (!refusal) throw error;
  return refusal;
}

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. It is strict: done means that the browser has
 * flushed it to the disk, so that "Saved" is said of what a crash cannot take back.
 */
export const write = <Stores extends StoreName[], Value>(
  stores: Stores,
  work: Work<Stores, Value>,
): Promise<Result<Value, WriteFailure>> =>
  orRefusal(() => inTurn(async () => transact(stores, work)));

/** The same with one record that the work stores, sealed where a lock is on. */
export const writeSealed = <Store extends RecordStore, Value>(
  stores: StoreName[],
  [store, record]: readonly [Store, StoreValue<Schema, Store>],
  work: (tx: Writing, sealed: StoreValue<Schema, Store>) => Promise<Value>,
): Promise<Result<Value, WriteFailure>> =>
  orRefusal(() =>
    inTurn(async () => {
      const sealed = await sealRecord(store, record, await currentKey());
      return transact(stores, (tx) => work(tx, sealed));
    }),
  );

/** What the browser refuses, and why, as a value; a bug stays an error. */
export async function orRefusal<Value>(
  work: () => Promise<Value>,
): Promise<Result<Value, WriteFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail(refusalOf(error));
  }
}

/** One transaction, of which the caller sees to the turn. */
async function transact<Stores extends StoreName[], Value>(
  stores: Stores,
  work: Work<Stores, Value>,
): Promise<Value> {
  const db = await database();
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const working = wholly(tx, work);
  let thrown: unknown;
  working.catch((error) => {
    thrown = error;
  });
  // Refused after its `commit`, Chromium leaves some of its requests without an answer: only its own end is sure.
  const [done] = await Promise.allSettled([tx.done]);
  if (done.status === 'fulfilled') return working;
  // The transaction knows the cause; its requests say no more than that they were aborted.
  throw thrown === undefined || isRefusal(thrown) ? done.reason : thrown;
}

/** In `meta`, changed by each write that has asked for no turn. */
const markName = 'mark';

/**
 * One transaction for what needs time between what it reads and what it stores, with nobody else writing: `prepare`
 * reads, and gives back what to store, or undefined where nothing is to be. It is asked again where a write without a
 * turn has come between.
 */
export const writeAlone = <Value>(
  stores: readonly StoreName[],
  prepare: () => Promise<Work<StoreName[], Value> | undefined>,
): Promise<Result<Value | undefined, WriteFailure>> =>
  orRefusal(() =>
    alone(async () => {
      for (;;) {
        const mark = await (await database()).get('meta', markName);
        const work = await prepare();
        if (!work) return undefined;
        const done = await transact<StoreName[], { value: Value } | undefined>(
          [...stores, 'meta'],
          async (tx) =>
            (await tx.objectStore('meta').get(markName)) === mark
              ? { value: await work(tx) }
              : undefined,
        );
        if (done) return done.value;
      }
    }),
  );

/**
 * Hands everything over in the task that asks for it, so that it is stored even where the page is gone the moment
 * after, as a popup is. Nothing can be read first for that: where a lock is on, the browser itself refuses the whole,
 * as the lock's name cannot be added again. Whether it was stored.
 */
async function writeAtOnce(
  stores: StoreName[],
  work: (tx: Writing) => Promise<unknown>[],
): Promise<boolean> {
  if (hasKey()) return false;
  try {
    await transact<StoreName[], unknown>([...stores, 'meta'], async (tx) => {
      const meta = tx.objectStore('meta');
      const asked = [
        meta.add(null, lockName),
        meta.delete(lockName),
        meta.put(newId(), markName),
        ...work(tx),
      ];
      tx.commit();
      await Promise.all(asked);
    });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** Stores one validated record, in place of the one of its key, and tells the other pages. */
export async function put<Store extends RecordStore>(
  store: Store,
  id: string,
  record: StoreValue<Schema, Store>,
): Promise<Result<StoreValue<Schema, Store>, WriteFailure>> {
  const stores: StoreName[] = [store, 'trash'];
  const work = (tx: Writing, stored: StoreValue<Schema, Store>) => [
    tx.objectStore(store).put(stored),
    // What was removed and is saved again, as by an undo, is not removed any more.
    tx.objectStore('trash').delete(trashKey(store, id)),
  ];
  const atOnce = await orRefusal(() => writeAtOnce(stores, (tx) => work(tx, record)));
  if (!atOnce.ok) return atOnce;
  if (!atOnce.value) {
    const written = await writeSealed(stores, [store, record], (tx, sealed) =>
      Promise.all(work(tx, sealed)),
    );
    if (!written.ok) return written;
  }
  announce(store, id);
  return ok(record);
}

/** Takes one record out, to where it can be put back from, and gives it back; undefined when it was not there. */
export async function remove<Store extends TrashedStore>(
  store: Store,
  id: string,
): Promise<Result<StoreValue<Schema, Store> | undefined, WriteFailure>> {
  const removed = await write<StoreName[], StoreValue<Schema, Store> | undefined>(
    [store, 'trash'],
    async (tx) => {
      const stored = (await tx.objectStore(store).get(id)) as StoreValue<Schema, Store> | undefined;
      if (!stored) return undefined;
      await tx.objectStore(store).delete(id);
      const at = new Date().toISOString();
      const key = trashKey(store, id);
      await tx.objectStore('trash').put({ key, store, id, at, record: stored } as Removed);
      return stored;
    },
  );
  if (!removed.ok || !removed.value) return removed;
  announce(store, id);
  return ok(await openRecord(store, removed.value));
}
