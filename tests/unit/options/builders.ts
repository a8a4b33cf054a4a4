import { fail, ok, type Result } from '@/utils/result';
import { Resume } from '@/utils/resume/schema';
import type { SaveFailure } from '@/utils/storage/resumes';

export const resume = (own: Partial<Resume> = {}): Resume =>
  Resume.parse({
    id: 'r1',
    label: 'Lighthouses',
    revision: 1,
    basics: {
      name: 'Ottoline Beacon',
      profiles: [{ network: 'LinkedIn', url: 'https://linkedin.example/in/ottoline' }],
      summary: [{ id: 'p1', text: 'I keep lights lit.' }],
    },
    entries: [
      {
        id: 'keeper',
        section: 'work',
        title: 'Keeper',
        organization: 'Skerry Lights',
        statements: [
          { id: 's1', text: 'Relit the lamp.' },
          { id: 's2', text: 'Painted the tower.' },
        ],
      },
      { id: 'mate', section: 'work', title: 'Mate', organization: 'Bay Ferries' },
      { id: 'fog', section: 'projects', title: 'Foghorn', partOf: 'keeper' },
    ],
    ...own,
  });

/** A store of resumes that behaves as the database does, revision by revision. */
export function memoryStore(first: readonly Resume[] = []) {
  const stored = new Map(first.map((one) => [one.id, one]));
  const saves: Resume[] = [];
  /** Revisions that a step was saved over. */
  const steps: number[] = [];
  let refusal: SaveFailure | undefined;
  return {
    stored,
    saves,
    steps,
    refuse(why: SaveFailure | undefined) {
      refusal = why;
    },
    list: async () => [...stored.values()],
    load: async (id: string) => stored.get(id),
    async save(one: Resume, as?: 'step'): Promise<Result<Resume, SaveFailure>> {
      await Promise.resolve();
      saves.push(one);
      if (refusal) return fail(refusal);
      if ((stored.get(one.id)?.revision ?? 0) !== one.revision) return fail('stale');
      const next = { ...one, revision: one.revision + 1 };
      stored.set(one.id, next);
      if (as) steps.push(one.revision);
      return ok(next);
    },
    async remove(id: string) {
      const removed = stored.get(id);
      stored.delete(id);
      return ok(removed);
    },
    async restore(one: Resume): Promise<Result<Resume, SaveFailure>> {
      stored.set(one.id, one);
      return ok(one);
    },
  };
}

/** Lets everything that is under way in memory come to its end. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));
