import { createModel, signal } from '@preact/signals';
import type { Result } from '@/utils/result';
import type { Removed } from '@/utils/storage/trash';
import type { WriteFailure } from '@/utils/storage/write';

export interface TrashDependencies {
  list: () => Promise<Removed[]>;
  /** Gives back false where something has taken its place meanwhile. */
  putBack: (key: string) => Promise<Result<boolean, WriteFailure>>;
  removeForGood: (keys: readonly string[]) => Promise<Result<void, WriteFailure>>;
  /** Removes for good what has been there for longer than 30 days. */
  emptyOld: () => Promise<Result<void, WriteFailure>>;
}

export type TrashState = { is: 'loading' } | { is: 'ready'; removed: readonly Removed[] };

export interface TrashFailure {
  of: Removed;
  why: WriteFailure | 'taken';
}

/** What was removed, as long as it can be put back. */
export const TrashModel = createModel((dependencies: TrashDependencies) => {
  const state = signal<TrashState>({ is: 'loading' });
  const failure = signal<TrashFailure | undefined>(undefined);
  const asking = signal<readonly Removed[]>([]);

  const load = async () => {
    state.value = { is: 'ready', removed: await dependencies.list() };
  };

  return {
    state,
    failure,
    /** What the owner is asked about before it is removed for good. */
    asking,
    load,
    async putBack(removed: Removed) {
      const done = await dependencies.putBack(removed.key);
      const why = done.ok ? (done.value ? undefined : 'taken') : done.failure;
      failure.value = why && { of: removed, why };
      await load();
    },
    ask(removed: readonly Removed[]) {
      asking.value = removed;
    },
    async answer(isYes: boolean) {
      const removed = asking.value;
      asking.value = [];
      const [first] = removed;
      if (!isYes || !first) return;
      const done = await dependencies.removeForGood(removed.map(({ key }) => key));
      failure.value = done.ok ? undefined : { of: first, why: done.failure };
      await load();
    },
  };
});

export type TrashModel = InstanceType<typeof TrashModel>;
