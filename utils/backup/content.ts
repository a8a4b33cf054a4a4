import '../zod-setup';
import * as z from 'zod';
import { Answer } from '../form/answers';
import { Posting } from '../posting/schema';
import { Picks } from '../ranking/picks';
import { Resume } from '../resume/schema';
import { Application } from '../storage/application';
import type { RecordStore } from '../storage/schema';
import { StoredFile } from '../storage/stored-file';
import { trashKey } from '../storage/trash-key';
import { Base64 } from './base64';

const FileWithBytes = StoredFile.extend({ bytes: Base64 });

const records = {
  resumes: Resume,
  postings: Posting,
  applications: Application,
  answers: Answer,
  files: FileWithBytes,
};

/** Another resume's would take the place of the one whose version it says it is. */
const Version = z
  .object({
    resume: z.string().min(1),
    revision: z.number().int().nonnegative(),
    at: z.string(),
    until: z.string(),
    document: Resume,
  })
  .refine(({ resume, document: { id } }) => id === resume);

const removed = <Store extends RecordStore, Record extends z.ZodType>(
  store: Store,
  record: Record,
) =>
  z.object({
    key: z.string().min(1),
    store: z.literal(store),
    id: z.string().min(1),
    at: z.string(),
    record,
  });

/** Under its own name, for the same reason. */
const Removed = z
  .discriminatedUnion('store', [
    removed('resumes', records.resumes),
    removed('postings', records.postings),
    removed('applications', records.applications),
    removed('answers', records.answers),
    removed('files', records.files),
  ])
  .refine(({ key, store, id, record }) => record.id === id && key === trashKey(store, id));

/** Everything that is kept, store by store. A store that comes later is missing in older files: give it a default. */
export const Content = z.object({
  resumes: z.array(records.resumes),
  postings: z.array(records.postings),
  picks: z.array(Picks),
  applications: z.array(records.applications),
  answers: z.array(records.answers),
  files: z.array(records.files),
  versions: z.array(Version),
  trash: z.array(Removed),
  /** Checked by whoever stores them, each for itself. */
  settings: z.record(z.string(), z.unknown()),
});
export type Content = z.infer<typeof Content>;
