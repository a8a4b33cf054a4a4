export type Bytes = Uint8Array<ArrayBuffer>;

/** PBKDF2-SHA-256, as OWASP's Password Storage Cheat Sheet has it. */
export const iterationsNow = 600_000;

/** The same words typed on another keyboard are the same passphrase (NIST SP 800-63B, 3.1.1.2). */
const bytesOf = (passphrase: string) => new TextEncoder().encode(passphrase.normalize('NFKC'));

/** A key for AES-256-GCM from what a person types; `salt` of 16 random bytes. */
export async function passphraseKey(
  passphrase: string,
  salt: Bytes,
  iterations: number,
): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', bytesOf(passphrase), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Whether a decryption failed because the key or the text is another: GCM cannot tell which. */
export const isWrongKey = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'OperationError';
