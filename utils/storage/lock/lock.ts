import { isWrongKey, iterationsNow, passphraseKey } from '../../crypto/passphrase-key';
import { fail, ok, type Result } from '../../result';
import { newId } from '../../resume/new-id';
import { announce } from '../changes';
import { database } from '../connection';
import { keptStores, openKept, sealKept } from '../everything';
import { orRefusal, type WriteFailure, writeAlone } from '../write';
import { type HeldKey, holdKey, keyOf } from './keyring';
import { type LockFacts, lockName, readLock } from './lock-facts';

/** `none`: no passphrase is asked for; `locked`: it is, and nothing can be read before. */
export type LockState = 'none' | 'locked' | 'open';

export type LockFailure = 'wrong-passphrase' | WriteFailure;

export async function lockState(): Promise<LockState> {
  const lock = await readLock(await database());
  if (!lock) return 'none';
  return (await keyOf(lock.id)) ? 'open' : 'locked';
}

const algorithm = { name: 'AES-GCM', length: 256 };

/** Seals all that is kept under a new key, which only the passphrase gives out: all of it, or nothing. */
export async function setLock(
  passphrase: string,
  iterations = iterationsNow,
): Promise<Result<void, WriteFailure>> {
  const key = await crypto.subtle.generateKey(algorithm, true, ['encrypt', 'decrypt']);
  const held = { lock: newId(), key };
  const facts = await wrap(held, passphrase, iterations);
  const done = await rewriteAll(held, facts);
  if (done.ok) await tell(held);
  return done;
}

/** Opens the lock for as long as the browser runs. */
export async function unlock(passphrase: string): Promise<Result<void, LockFailure>> {
  const opened = await unwrapped(passphrase);
  if (opened.ok && opened.value) await tell(opened.value);
  return opened.ok ? ok(undefined) : opened;
}

/** Asks for the passphrase again from now on, in every page. */
export const lockNow = (): Promise<void> => tell(undefined);

/** Stores everything as it is again; nothing is asked for any more. */
export async function removeLock(passphrase: string): Promise<Result<void, LockFailure>> {
  const opened = await unwrapped(passphrase);
  if (!opened.ok) return opened;
  if (opened.value) await holdKey(opened.value);
  const done = await rewriteAll(undefined, undefined);
  if (done.ok) await tell(undefined);
  return done;
}

async function tell(held: HeldKey | undefined) {
  await holdKey(held);
  announce('meta', lockName);
}

const wrapping = ({ id, iv }: Pick<LockFacts, 'id' | 'iv'>) => ({
  name: 'AES-GCM',
  iv: new Uint8Array(iv),
  additionalData: new TextEncoder().encode(id),
});

async function wrap(
  { lock: id, key }: HeldKey,
  passphrase: string,
  iterations: number,
): Promise<LockFacts> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const outer = await passphraseKey(passphrase, salt, iterations);
  const raw = await crypto.subtle.exportKey('raw', key);
  const wrapped = await crypto.subtle.encrypt(wrapping({ id, iv }), outer, raw);
  return { id, salt, iterations, iv, wrapped };
}

/** The key that a passphrase gives out; undefined where no lock is on. */
async function unwrapped(passphrase: string): Promise<Result<HeldKey | undefined, LockFailure>> {
  const read = await orRefusal(async () => readLock(await database()));
  if (!read.ok) return read;
  if (!read.value) return ok(undefined);
  const { id, salt, iterations, wrapped } = read.value;
  const outer = await passphraseKey(passphrase, new Uint8Array(salt), iterations);
  try {
    const raw = await crypto.subtle.decrypt(wrapping(read.value), outer, wrapped);
    const key = await crypto.subtle.importKey('raw', raw, algorithm, true, ['encrypt', 'decrypt']);
    return ok({ lock: id, key });
  } catch (error) {
    if (isWrongKey(error)) return fail('wrong-passphrase');
    throw error;
  }
}

/** Everything opened and stored again, sealed with `held` or not at all, in one transaction with what tells of it. */
const rewriteAll = (held: HeldKey | undefined, facts: LockFacts | undefined) =>
  writeAlone<void>(keptStores, async () => {
    const db = await database();
    const rewritten = await Promise.all(
      keptStores.map(async (store) => {
        const stored = await db.getAll(store);
        const sealed = stored.map(async (value) =>
          sealKept(store, await openKept(store, value), held),
        );
        return { store, values: await Promise.all(sealed) };
      }),
    );
    return async (tx) => {
      for (const { store, values } of rewritten) {
        await Promise.all(values.map((value) => tx.objectStore(store).put(value)));
      }
      const meta = tx.objectStore('meta');
      await (facts ? meta.put(facts, lockName) : meta.delete(lockName));
    };
  });
