import type { Content } from './content';

/** Everything that was kept at one moment. */
export interface Backup {
  /** ISO 8601. */
  madeAt: string;
  content: Content;
}

/**
 * `not-a-backup`: some other file. `newer`: a later version of Bespoke made it, and this one would lose what it does
 * not know. `damaged`: cut or changed on its way. `needs-passphrase`: it is encrypted, and none was given.
 */
export type BackupFailure =
  | 'not-a-backup'
  | 'newer'
  | 'damaged'
  | 'too-large'
  | 'needs-passphrase'
  | 'wrong-passphrase';

/** Of a backup file, in bytes; twice as much does not fit into one string of every browser. */
export const mostBytes = 256 * 1024 * 1024;
