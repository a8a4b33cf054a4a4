import { fail, ok, type Result } from '../result';
import { type Database, type OpenFailure, openDatabase } from './database';
import { keyOf } from './lock/keyring';
import { readLock } from './lock/lock-facts';

let opening: Promise<Result<Database, OpenFailure>> | undefined;

const forget = () => {
  opening = undefined;
};

function connect(): Promise<Result<Database, OpenFailure>> {
  opening ??= openDatabase(undefined, undefined, { onClose: forget }).then((opened) => {
    if (!opened.ok) forget();
    return opened;
  });
  return opening;
}

/** Thrown by a read where the database cannot be had: `checkStorage` tells it beforehand. */
export class StorageUnavailable extends Error {
  constructor(readonly why: OpenFailure) {
    super(`The database cannot be opened: ${why}`);
  }
}

/** The page's one connection, opened again when a newer version or the browser has closed it. */
export async function database(): Promise<Database> {
  const opened = await connect();
  if (!opened.ok) throw new StorageUnavailable(opened.failure);
  return opened.value;
}

/** Asked once when a page starts, so that a person is told before they type. */
export async function checkStorage(): Promise<Result<true, OpenFailure>> {
  const opened = await connect();
  if (!opened.ok) return fail(opened.failure);
  const lock = await readLock(opened.value);
  return lock && !(await keyOf(lock.id)) ? fail('locked') : ok(true);
}
