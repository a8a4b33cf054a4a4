import { type Bytes, isWrongKey, iterationsNow, passphraseKey } from '../crypto/passphrase-key';
import { fail, ok, type Result } from '../result';
import { type BackupFailure, mostBytes } from './backup';
import { digest, digestLength, sameBytes } from './digest';

/**
 * header | AES-256-GCM of the plain file | SHA-256 of all that stands before.
 * The header (magic 8, version 1, iterations 4, salt 16, iv 12 bytes) is authenticated with what it leads. The digest is
 * no protection against anybody; it tells a damaged file from a wrong passphrase, which GCM alone cannot.
 */
const magic = new TextEncoder().encode('bespoke\n');
const version = 1;
const saltAt = 13;
const ivAt = 29;
const headerLength = 41;
const tagLength = 16;

/** A file that asks for more would hold the page for minutes; ours will not get there soon. */
const mostIterations = 10_000_000;

function headerOf(iterations: number): Bytes {
  const header = new Uint8Array(headerLength);
  header.set(magic);
  header[magic.length] = version;
  new DataView(header.buffer).setUint32(magic.length + 1, iterations);
  crypto.getRandomValues(header.subarray(saltAt));
  return header;
}

const lock = (header: Bytes) => ({
  name: 'AES-GCM',
  iv: header.subarray(ivAt, headerLength),
  additionalData: header.subarray(0, headerLength),
});

function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether the file is one of ours that only a passphrase opens. */
export const isLocked = (bytes: Uint8Array): boolean =>
  sameBytes(bytes.subarray(0, magic.length), magic);

export async function writeLocked(
  plain: Bytes,
  passphrase: string,
  iterations = iterationsNow,
): Promise<Bytes> {
  const header = headerOf(iterations);
  const key = await passphraseKey(passphrase, header.subarray(saltAt, ivAt), iterations);
  const encrypted = new Uint8Array(await crypto.subtle.encrypt(lock(header), key, plain));
  const body = joined(header, encrypted);
  return joined(body, await digest(body));
}

/** Says whether a locked file is one that a passphrase could open; asked before the owner is. */
export async function checkLocked(bytes: Bytes): Promise<Result<true, BackupFailure>> {
  if (bytes.length > mostBytes) return fail('too-large');
  if (!isLocked(bytes)) return fail('not-a-backup');
  if (bytes.length < headerLength + tagLength + digestLength) return fail('damaged');
  if (bytes[magic.length]! > version) return fail('newer');
  const body = bytes.subarray(0, -digestLength);
  if (!sameBytes(await digest(body), bytes.subarray(-digestLength))) return fail('damaged');
  const iterations = iterationsOf(bytes);
  const isOurs = bytes[magic.length] === version && iterations > 0 && iterations <= mostIterations;
  return isOurs ? ok(true) : fail('damaged');
}

const iterationsOf = ({ buffer, byteOffset }: Bytes) =>
  new DataView(buffer, byteOffset).getUint32(magic.length + 1);

export async function readLocked(
  bytes: Bytes,
  passphrase: string,
): Promise<Result<Bytes, BackupFailure>> {
  const checked = await checkLocked(bytes);
  if (!checked.ok) return checked;
  const key = await passphraseKey(passphrase, bytes.subarray(saltAt, ivAt), iterationsOf(bytes));
  const encrypted = bytes.subarray(headerLength, -digestLength);
  try {
    return ok(new Uint8Array(await crypto.subtle.decrypt(lock(bytes), key, encrypted)));
  } catch (error) {
    if (isWrongKey(error)) return fail('wrong-passphrase');
    throw error;
  }
}
