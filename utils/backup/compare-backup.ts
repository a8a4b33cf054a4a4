import { sameValue } from '../same-value';
import { type RecordStore, recordStores, type Schema } from '../storage/schema';
import type { Removed } from '../storage/trash';
import { trashKey } from '../storage/trash-key';
import type { Content } from './content';

/** A record of a backup against the one that is kept under its key. */
interface Compared<Store extends RecordStore> {
  store: Store;
  key: Schema[Store]['key'];
  theirs: Schema[Store]['value'];
  mine?: Schema[Store]['value'];
  /** `removed`: it was here and is in the trash; there is no `mine` then. */
  is: 'new' | 'removed' | 'same' | 'differs';
  /** Of what differs; missing where nobody knows. */
  newer?: 'here' | 'file';
}

export type ComparedRecord = { [Store in RecordStore]: Compared<Store> }[RecordStore];

interface Facts<Store extends RecordStore> {
  keyOf(record: Schema[Store]['value']): Schema[Store]['key'];
  /** ISO 8601; '' where it is not known. */
  changedAt(record: Schema[Store]['value']): string;
  /** What it says, without what every save counts on. */
  said(record: Schema[Store]['value']): unknown;
}

const asItIs = (record: unknown) => record;

const facts: { [Store in RecordStore]: Facts<Store> } = {
  resumes: {
    keyOf: ({ id }) => id,
    changedAt: ({ updatedAt }) => updatedAt,
    said: ({ revision: _, updatedAt: __, ...said }) => said,
  },
  postings: { keyOf: ({ id }) => id, changedAt: ({ readAt }) => readAt, said: asItIs },
  picks: {
    keyOf: ({ posting, resume }) => [posting, resume],
    changedAt: () => '',
    said: asItIs,
  },
  applications: {
    keyOf: ({ id }) => id,
    changedAt: ({ at, until }) => until || at,
    said: asItIs,
  },
  answers: { keyOf: ({ id }) => id, changedAt: () => '', said: asItIs },
  files: { keyOf: ({ id }) => id, changedAt: ({ addedAt }) => addedAt, said: asItIs },
};

/** One name for a record among all of a backup. */
export const recordName = ({ store, key }: Pick<ComparedRecord, 'store' | 'key'>): string =>
  JSON.stringify([store, key]);

function newerOf(mine: string, theirs: string): Compared<RecordStore>['newer'] {
  if (!mine || !theirs || mine === theirs) return undefined;
  return mine > theirs ? 'here' : 'file';
}

function compareStore<Store extends RecordStore>(
  store: Store,
  here: readonly Schema[Store]['value'][],
  file: readonly Schema[Store]['value'][],
  removed: ReadonlyMap<string, Removed>,
): Compared<Store>[] {
  const { keyOf, changedAt, said } = facts[store];
  const nameOf = (record: Schema[Store]['value']) => JSON.stringify(keyOf(record));
  const kept = new Map(here.map((record) => [nameOf(record), record]));
  return file.map((theirs) => {
    const key = keyOf(theirs);
    const mine = kept.get(nameOf(theirs));
    if (!mine) {
      const is = typeof key === 'string' && removed.has(trashKey(store, key)) ? 'removed' : 'new';
      return { store, key, theirs, is };
    }
    if (sameValue(said(mine), said(theirs))) return { store, key, theirs, mine, is: 'same' };
    const newer = newerOf(changedAt(mine), changedAt(theirs));
    return { store, key, theirs, mine, is: 'differs', newer };
  });
}

export interface Comparison {
  records: readonly ComparedRecord[];
  settings: 'same' | 'differs';
}

/** What restoring a backup could change: each of its records against what is kept now. */
export function compareBackup(here: Content, file: Content): Comparison {
  const removed = new Map(here.trash.map((one) => [one.key, one]));
  const records = recordStores.flatMap(<Store extends RecordStore>(store: Store) =>
    compareStore<Store>(
      store,
      here[store] as Schema[Store]['value'][],
      file[store] as Schema[Store]['value'][],
      removed,
    ),
  ) as ComparedRecord[];
  return { records, settings: settingsDiffer(here, file) ? 'differs' : 'same' };
}

/** A setting that this version does not have is none of its differences. */
const settingsDiffer = (here: Content, file: Content) =>
  Object.keys(here.settings).some(
    (name) =>
      Object.hasOwn(file.settings, name) && !sameValue(here.settings[name], file.settings[name]),
  );
