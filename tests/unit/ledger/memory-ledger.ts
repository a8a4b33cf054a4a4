import type { ApplicationsDependencies } from '@/components/ledger/applications-model';
import type { Posting } from '@/utils/posting/schema';
import { fail, ok } from '@/utils/result';
import type { Application } from '@/utils/storage/application';
import type { WriteFailure } from '@/utils/storage/write';

/** A ledger that behaves as the database does, and keeps the files that were handed out. */
export function memoryLedger(
  applications: readonly Application[] = [],
  postings: readonly Posting[] = [],
) {
  const stored = new Map(applications.map((one) => [one.id, one]));
  const files: { name: string; text: string }[] = [];
  const writes: { refused?: WriteFailure | undefined; unread?: WriteFailure | undefined } = {};
  const dependencies: Omit<ApplicationsDependencies, 'listResumes'> = {
    list: async () => [...stored.values()].sort((a, b) => b.at.localeCompare(a.at)),
    load: async (id) => (writes.unread ? fail(writes.unread) : ok(stored.get(id))),
    listPostings: async () => [...postings],
    async save(one) {
      await Promise.resolve();
      if (writes.refused) return fail(writes.refused);
      stored.set(one.id, one);
      return ok(one);
    },
    async remove(id) {
      const removed = stored.get(id);
      stored.delete(id);
      return ok(removed);
    },
    saveFile: ({ name, bytes }) => void files.push({ name, text: new TextDecoder().decode(bytes) }),
  };
  return { stored, files, writes, dependencies };
}
