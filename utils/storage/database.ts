import { type IDBPDatabase, openDB } from 'idb';
import { fail, ok, type Result } from '../result';
import type { Schema } from './schema';
import { type Upgrade, upgrades } from './upgrades';

export type Database = IDBPDatabase<Schema>;

/**
 * `newer`: a later version of Bespoke has written it, and this one would drop what it does not know.
 * `blocked`: another page of Bespoke does not let go of an older one.
 * `locked`: the owner's passphrase has not been given since the browser was started.
 * `unavailable`: the browser gives no database (private window, full disk, broken profile).
 */
export type OpenFailure = 'newer' | 'blocked' | 'locked' | 'unavailable';

interface Options {
  steps?: readonly Upgrade[];
  onClose?: () => void;
  /** A page that holds on longer than this is not going to let go by itself. */
  patienceMs?: number;
}

const failureOf = (error: unknown): OpenFailure =>
  error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'unavailable';

/** Opens the database, taken up to version `upTo` (the newest, unless told). */
export function openDatabase(
  name = 'bespoke',
  upTo?: number,
  { steps = upgrades, onClose, patienceMs = 3_000 }: Options = {},
): Promise<Result<Database, OpenFailure>> {
  const version = upTo ?? steps.length;
  return new Promise((resolve) => {
    let gaveUp = false;
    const giveUp = () => {
      gaveUp = true;
      resolve(fail('blocked'));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;

    openDB<Schema>(name, version, {
      upgrade(db, oldVersion, _newVersion, tx) {
        // An abort fails the opening itself; said once is enough.
        tx.done.catch(() => undefined);
        for (const step of steps.slice(oldVersion, version)) step(db, tx);
      },
      blocked() {
        timer = setTimeout(giveUp, patienceMs);
      },
      // An older page must let go, or the newer one would wait forever.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onClose?.();
      },
      terminated: () => onClose?.(),
    }).then(
      (db) => {
        clearTimeout(timer);
        if (gaveUp) db.close();
        else resolve(ok(db));
      },
      (error: unknown) => {
        clearTimeout(timer);
        resolve(fail(failureOf(error)));
      },
    );
  });
}
