import { fail, type Result } from '../result';
import { type Backup, type BackupFailure, mostBytes } from './backup';
import { checkLocked, isLocked, readLocked } from './locked-file';
import { readPlain } from './plain-file';

/** What a backup file holds, checked throughout; `passphrase` is of use where it is encrypted. */
export async function readBackup(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase = '',
): Promise<Result<Backup, BackupFailure>> {
  if (bytes.length > mostBytes) return fail('too-large');
  if (!isLocked(bytes)) return readPlain(bytes);
  if (passphrase === '') {
    const checked = await checkLocked(bytes);
    return checked.ok ? fail('needs-passphrase') : checked;
  }
  const plain = await readLocked(bytes, passphrase);
  return plain.ok ? readPlain(plain.value) : plain;
}
