import '../../zod-setup';
import * as z from 'zod';
import type { Database } from '../database';

const Bytes = z.instanceof(Uint8Array);

/** What is stored of a lock: the key of all records, wrapped by one that is made of the passphrase. */
export const LockFacts = z.object({
  id: z.string().min(1),
  salt: Bytes,
  iterations: z.number().int().positive(),
  iv: Bytes,
  wrapped: z.instanceof(ArrayBuffer),
});
export type LockFacts = z.infer<typeof LockFacts>;

/** Its name in `meta`. */
export const lockName = 'lock';

/** The lock that is on, if one is. Throws where the facts of one are damaged: nothing could be opened then. */
export async function readLock(db: Pick<Database, 'get'>): Promise<LockFacts | undefined> {
  const stored = await db.get('meta', lockName);
  return stored === undefined ? undefined : LockFacts.parse(stored);
}
