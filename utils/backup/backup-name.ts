/** What a backup's file is called: the day it was made on, where the owner is. */
export function backupName(madeAt: Date, isEncrypted: boolean): string {
  const parts = [madeAt.getFullYear(), madeAt.getMonth() + 1, madeAt.getDate()];
  const day = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return `bespoke-backup-${day}.${isEncrypted ? 'bespoke' : 'json'}`;
}
