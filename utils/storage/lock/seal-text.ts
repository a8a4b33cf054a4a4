import { currentKey } from './current-key';
import { keyOf } from './keyring';

/** Before the lock's id, the vector and the text, all in one. */
const mark = 'sealed:';

const encode = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const decode = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

/** A text that is kept outside of the database, as it may be stored: sealed where a lock is on. */
export async function sealText(text: string): Promise<string> {
  const held = text ? await currentKey() : undefined;
  if (!held) return text;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(text);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, held.key, plain);
  return [`${mark}${held.lock}`, encode(iv), encode(new Uint8Array(data))].join(':');
}

/** The text again; '' while it is locked, or where its lock is gone. */
export async function openText(stored: string): Promise<string> {
  if (!stored.startsWith(mark)) return stored;
  const [lock = '', iv = '', data = ''] = stored.slice(mark.length).split(':');
  const key = await keyOf(lock);
  if (!key) return '';
  const cipher = { name: 'AES-GCM', iv: decode(iv) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(cipher, key, decode(data)));
}
