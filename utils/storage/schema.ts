import type { DBSchema } from 'idb';
import type { Answer } from '../form/answers';
import type { Posting } from '../posting/schema';
import type { Picks } from '../ranking/picks';
import type { Resume } from '../resume/schema';
import type { Application } from './application';
import type { FileUse, StoredFile } from './stored-file';

/** The database as the newest version has it. */
export interface Schema extends DBSchema {
  resumes: { key: string; value: Resume };
  postings: { key: string; value: Posting; indexes: { url: string } };
  picks: { key: [posting: string, resume: string]; value: Picks };
  applications: { key: string; value: Application; indexes: { posting: string } };
  answers: { key: string; value: Answer; indexes: { kind: string } };
  files: { key: string; value: StoredFile; indexes: { use: FileUse } };
}

export const storeNames = [
  'resumes',
  'postings',
  'picks',
  'applications',
  'answers',
  'files',
] as const satisfies readonly (keyof Schema)[];

export type StoreName = (typeof storeNames)[number];
