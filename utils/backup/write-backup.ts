import { fail, ok, type Result } from '../result';
import { type Backup, mostBytes } from './backup';
import { writeLocked } from './locked-file';
import { writePlain } from './plain-file';

/** A backup as the bytes of one file: encrypted where there is a passphrase, else JSON. */
export async function writeBackup(
  backup: Backup,
  passphrase = '',
): Promise<Result<Uint8Array<ArrayBuffer>, 'too-large'>> {
  const plain = await writePlain(backup);
  if (!plain.ok || passphrase === '') return plain;
  const locked = await writeLocked(plain.value, passphrase);
  return locked.length > mostBytes ? fail('too-large') : ok(locked);
}
