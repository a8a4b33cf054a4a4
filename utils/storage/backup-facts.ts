import '../zod-setup';
import * as z from 'zod';
import type { Result } from '../result';
import { database } from './connection';
import { type WriteFailure, write } from './write';

/** How much there is. */
const Tally = z.object({
  /** Revisions by id: they count saves. */
  resumes: z.record(z.string(), z.number()),
  answers: z.number(),
  files: z.number(),
  applications: z.number(),
});
export type Tally = z.infer<typeof Tally>;

const Marks = z.object({
  /** When the backup was made, ISO 8601. */
  at: z.string(),
  /** What there was then. */
  tally: Tally,
});

/** What is remembered of backups: the last one, how much had changed when a reminder was waved away. */
export const BackupFacts = z.object({
  last: Marks.optional(),
  dismissedAt: z.number().optional(),
  /** Whether the browser was asked to keep the database for good, and did not agree. */
  hasRefused: z.boolean().optional(),
});
export type BackupFacts = z.infer<typeof BackupFacts>;

const name = 'backup';

export const loadBackupFacts = async (): Promise<BackupFacts> =>
  BackupFacts.catch({}).parse((await (await database()).get('meta', name)) ?? {});

export const saveBackupFacts = (facts: BackupFacts): Promise<Result<unknown, WriteFailure>> =>
  write(['meta'], (tx) => tx.objectStore('meta').put(BackupFacts.parse(facts), name));

/** Counts what there is without reading it. */
export async function readTally(): Promise<Tally> {
  const tx = (await database()).transaction(
    ['resumes', 'answers', 'files', 'applications'],
    'readonly',
  );
  const [resumes, answers, files, applications] = await Promise.all([
    revisions(tx.objectStore('resumes').index('revision').openKeyCursor()),
    tx.objectStore('answers').count(),
    tx.objectStore('files').count(),
    tx.objectStore('applications').count(),
  ]);
  return { resumes, answers, files, applications };
}

interface RevisionCursor {
  key: [id: string, revision: number];
  continue(): Promise<RevisionCursor | null>;
}

async function revisions(first: Promise<RevisionCursor | null>): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (let cursor = await first; cursor; cursor = await cursor.continue()) {
    const [id, revision] = cursor.key;
    found[id] = revision;
  }
  return found;
}
