import type { StoreValue } from 'idb';
import { StorageUnavailable } from '../connection';
import type { RecordStore, Schema } from '../schema';
import { type HeldKey, keyOf } from './keyring';

/** Of a sealed record: only what it is found by, and what a save compares, can be read. */
const clear = {
  resumes: ['id', 'revision', 'updatedAt'],
  postings: ['id'],
  picks: ['posting', 'resume'],
  applications: ['id', 'posting'],
  answers: ['id'],
  files: ['id'],
} as const satisfies Record<RecordStore, readonly string[]>;

type Fields = Record<string, unknown>;

interface Sealed {
  sealed: { lock: string; iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };
}

const isSealed = (stored: object): stored is Fields & Sealed => 'sealed' in stored;

const clearPart = (store: RecordStore, record: Fields): Fields =>
  Object.fromEntries(clear[store].map((name) => [name, record[name]]));

/** Bound to its place: a sealed record put under another id, or an older one under a newer revision, does not open. */
const cipher = (store: RecordStore, open: Fields, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(JSON.stringify([store, open])),
});

/** A record as it is stored under a lock; without one, as it is. */
export async function sealRecord<Store extends RecordStore>(
  store: Store,
  record: StoreValue<Schema, Store>,
  held: HeldKey | undefined,
): Promise<StoreValue<Schema, Store>> {
  if (!held) return record;
  const open = clearPart(store, record as Fields);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(cipher(store, open, iv), held.key, packed(record));
  return { ...open, sealed: { lock: held.lock, iv, data } } as never;
}

/** A record as it was before it was sealed. Throws `StorageUnavailable` while the lock is not open. */
export async function openRecord<Store extends RecordStore>(
  store: Store,
  stored: StoreValue<Schema, Store>,
): Promise<StoreValue<Schema, Store>> {
  if (!isSealed(stored)) return stored;
  const { lock, iv, data } = stored.sealed;
  const key = await keyOf(lock);
  if (!key) throw new StorageUnavailable('locked');
  const open = clearPart(store, stored);
  return unpacked(await crypto.subtle.decrypt(cipher(store, open, iv), key, data)) as never;
}

/** Whether a file's bytes follow (1), and the length of the JSON before them (4). */
const headLength = 5;

/** The head, the record as JSON, and the bytes of a file. */
function packed({ bytes, ...record }: Fields & { bytes?: ArrayBuffer }): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(record));
  const file = bytes ? new Uint8Array(bytes) : new Uint8Array();
  const whole = new Uint8Array(headLength + json.length + file.length);
  whole[0] = bytes ? 1 : 0;
  new DataView(whole.buffer).setUint32(1, json.length);
  whole.set(json, headLength);
  whole.set(file, headLength + json.length);
  return whole;
}

function unpacked(whole: ArrayBuffer): Fields {
  const head = new DataView(whole);
  const end = headLength + head.getUint32(1);
  const record = JSON.parse(new TextDecoder().decode(whole.slice(headLength, end)));
  return head.getUint8(0) === 1 ? { ...record, bytes: whole.slice(end) } : record;
}
