import { database, StorageUnavailable } from '../connection';
import { type HeldKey, keyOf } from './keyring';
import { readLock } from './lock-facts';

/** What records are to be sealed with; undefined where no lock is on. Throws `StorageUnavailable` while it is locked. */
export async function currentKey(): Promise<HeldKey | undefined> {
  const lock = await readLock(await database());
  if (!lock) return undefined;
  const key = await keyOf(lock.id);
  if (!key) throw new StorageUnavailable('locked');
  return { lock: lock.id, key };
}
