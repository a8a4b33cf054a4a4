import type { DBSchema } from 'idb';
import type { Answer } from '../form/answers';
import type { Posting } from '../posting/schema';
import type { Picks } from '../ranking/picks';
import type { Resume } from '../resume/schema';
import type { Application } from './application';
import type { FileUse, StoredFile } from './stored-file';
import type { Removed } from './trash';
import type { Version, VersionKey } from './version';

/** The database as the newest version has it. */
export interface Schema extends DBSchema {
  resumes: {
    key: string;
    value: Resume;
    /** Tells whether a revision is the stored one without reading the resume. */
    indexes: { revision: [id: string, revision: number] };
  };
  postings: { key: string; value: Posting; indexes: { url: string } };
  picks: { key: [posting: string, resume: string]; value: Picks };
  applications: { key: string; value: Application; indexes: { posting: string } };
  answers: { key: string; value: Answer; indexes: { kind: string } };
  files: { key: string; value: StoredFile; indexes: { use: FileUse } };
  /** Resumes as they were; `at` is in the key so that it can be listed without reading them. */
  versions: { key: VersionKey; value: Version };
  /** What was removed, for as long as it can be put back. */
  trash: { key: string; value: Removed };
  /** Small facts about the database as a whole, by name. */
  meta: { key: string; value: unknown };
}

/** What the owner has made or shared, each of its own schema. */
export const recordStores = [
  'resumes',
  'postings',
  'picks',
  'applications',
  'answers',
  'files',
] as const satisfies readonly (keyof Schema)[];

export type RecordStore = (typeof recordStores)[number];

export const storeNames = [
  ...recordStores,
  'versions',
  'trash',
  'meta',
] as const satisfies readonly (keyof Schema)[];

export type StoreName = (typeof storeNames)[number];
