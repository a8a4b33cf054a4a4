import type { StoreKey, StoreValue } from 'idb';
import { ok, type Result } from '../result';
import { announce } from './changes';
import { database } from './connection';
import { openRecord } from './lock/seal';
import type { RecordStore, Schema } from './schema';
import { versionsOf } from './version';
import { type WriteFailure, write } from './write';

/** Stores whose records can be removed. */
export type TrashedStore = Exclude<RecordStore, 'picks'>;

/** A record that was removed, and when (ISO 8601). */
export type Removed = {
  [Store in TrashedStore]: {
    key: string;
    store: Store;
    id: string;
    at: string;
    record: StoreValue<Schema, Store>;
  };
}[TrashedStore];

const daysInTrash = 30;
const dayMs = 24 * 60 * 60_000;

/** Whole days that are left to put it back, from 30 down to 0. */
export function daysLeft({ at }: Pick<Removed, 'at'>, now: number): number {
  const gone = Math.floor((now - Date.parse(at)) / dayMs);
  return Math.min(daysInTrash, Math.max(0, daysInTrash - gone));
}

/** Latest removed first. */
export async function listRemoved(): Promise<Removed[]> {
  const removed = await Promise.all((await allRemoved()).map(openRemoved));
  return removed.sort((a, b) => b.at.localeCompare(a.at));
}

const allRemoved = async () => (await database()).getAll('trash');

/** With its record as it was before it was sealed. */
const openRemoved = async (removed: Removed): Promise<Removed> =>
  ({ ...removed, record: await openRecord(removed.store, removed.record) }) as Removed;

/**
 * Puts a record back as it was, unless there is one of its id again: then that one stays, and what was removed
 * stays where it is. Gives back whether it was put back.
 */
export async function putBack(key: string): Promise<Result<boolean, WriteFailure>> {
  const removed = await (await database()).get('trash', key);
  if (!removed) return ok(false);
  const { store, id } = removed;
  const written = await write([store, 'trash'], async (tx) => {
    const records = tx.objectStore(store);
    if ((await records.getKey(id as StoreKey<Schema, typeof store>)) !== undefined) return false;
    await records.put(removed.record);
    await tx.objectStore('trash').delete(key);
    return true;
  });
  if (written.ok && written.value) announce(store, id);
  return written;
}

/** Removes for good, and with a resume its earlier versions. */
export const removeForGood = (keys: readonly string[]): Promise<Result<void, WriteFailure>> =>
  write(['trash', 'versions', 'resumes'], async (tx) => {
    for (const key of keys) {
      const removed = await tx.objectStore('trash').get(key);
      await tx.objectStore('trash').delete(key);
      if (removed?.store !== 'resumes') continue;
      // Versions are those of whatever has the id now, if anything has.
      if ((await tx.objectStore('resumes').getKey(removed.id)) !== undefined) continue;
      await tx.objectStore('versions').delete(versionsOf(removed.id));
    }
  });

/** Removes for good what has been there for longer than 30 days. */
export async function emptyOldTrash(now = Date.now()): Promise<Result<void, WriteFailure>> {
  const old = (await allRemoved()).filter(({ at }) => now - Date.parse(at) >= daysInTrash * dayMs);
  return old.length > 0 ? removeForGood(old.map(({ key }) => key)) : ok(undefined);
}
