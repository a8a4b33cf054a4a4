import type { BackupDependencies } from '@/components/backup/backup-model';
import type { ExportedFile } from '@/components/export/exported-file';
import type { Content } from '@/utils/backup/content';
import { readBackup } from '@/utils/backup/read-backup';
import { tallyOf } from '@/utils/backup/tally-of';
import { writeBackup } from '@/utils/backup/write-backup';
import { fail, ok } from '@/utils/result';
import { sameValue } from '@/utils/same-value';
import type { BackupFacts } from '@/utils/storage/backup-facts';
import type { RecordChange } from '@/utils/storage/everything';
import type { WriteFailure } from '@/utils/storage/write';

type Records = Map<string, unknown>;

const keyOf = (store: string, record: Record<string, unknown>): string | unknown[] => {
  if (store === 'picks') return [record.posting, record.resume];
  if (store === 'versions') return [record.resume, record.revision, record.at, record.until];
  return (store === 'trash' ? record.key : record.id) as string;
};

/** Everything that is kept, and the way files take, as the extension has them. */
export function memoryBackup(first: Content, facts: BackupFacts = {}) {
  const { settings, ...stores } = first;
  const kept = new Map<string, Records>(
    Object.entries(stores).map(([store, records]) => [
      store,
      new Map(records.map((one) => [JSON.stringify(keyOf(store, one)), one])),
    ]),
  );
  const memory = { settings, facts, refusal: undefined as WriteFailure | undefined };
  const saved: ExportedFile[] = [];

  const content = () =>
    ({
      ...Object.fromEntries([...kept].map(([store, records]) => [store, [...records.values()]])),
      settings: memory.settings,
    }) as Content;

  function apply({ store, key, after }: RecordChange) {
    if (after) kept.get(store)!.set(JSON.stringify(key), after);
    else kept.get(store)!.delete(JSON.stringify(key));
  }

  const dependencies: BackupDependencies = {
    gather: async () => content(),
    tally: async () => tallyOf(content()),
    loadFacts: async () => memory.facts,
    async saveFacts(now) {
      memory.facts = now;
      return ok(undefined);
    },
    write: writeBackup,
    read: readBackup,
    async store(changes, ifChanged) {
      if (memory.refusal) return fail(memory.refusal);
      const fresh = changes.filter(({ store, key, before }) =>
        sameValue(kept.get(store)!.get(JSON.stringify(key)), before),
      );
      if (ifChanged === 'refuse' && fresh.length < changes.length) return fail('changed');
      fresh.forEach(apply);
      return ok(fresh);
    },
    async saveSettings(now) {
      memory.settings = { ...memory.settings, ...now };
    },
    saveFile: (file) => void saved.push(file),
    readRoom: async () => ({ used: 3_400_000, isPersistent: false }),
    askToPersist: async () => false,
  };
  return { memory, kept, saved, content, dependencies };
}
