import { endsSitting, type VersionKey, versionsOf, versionsToDrop } from './version';
import type { Writing } from './write';

/** Keeps the stored resume among its versions, in the transaction that is to write over it, and drops the oldest. */
export async function keepVersion(tx: Writing, id: string, as: 'typing' | 'step'): Promise<void> {
  const versions = tx.objectStore('versions');
  const now = Date.now();
  const keys: VersionKey[] = await versions.getAllKeys(versionsOf(id));
  if (as === 'typing' && !endsSitting(now, keys.at(-1))) return;
  const stored = await tx.objectStore('resumes').get(id);
  if (!stored) return;
  const { revision, updatedAt: at } = stored;
  const until = new Date(now).toISOString();
  await versions.put({ resume: id, revision, at, until, document: stored });
  const dropped = versionsToDrop([...keys, [id, revision, at, until]], now);
  await Promise.all(dropped.map((key) => versions.delete(key)));
}
