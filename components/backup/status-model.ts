import { computed, createModel, signal } from '@preact/signals';
import {
  type ChangesSince,
  changesSince,
  isReminderDue,
  noTally,
  weightOf,
} from '@/utils/backup/reminder';
import type { Result } from '@/utils/result';
import type { BackupFacts, Tally } from '@/utils/storage/backup-facts';
import type { WriteFailure } from '@/utils/storage/write';

export interface StatusDependencies {
  tally: () => Promise<Tally>;
  loadFacts: () => Promise<BackupFacts>;
  saveFacts: (facts: BackupFacts) => Promise<Result<unknown, WriteFailure>>;
}

type State =
  | { is: 'loading' }
  | { is: 'ready'; facts: BackupFacts; changes: ChangesSince; weight: number };

/** When the last backup was made, what has changed since, and whether it is time to say so. */
export const StatusModel = createModel((dependencies: StatusDependencies) => {
  const state = signal<State>({ is: 'loading' });

  async function load() {
    const [facts, tally] = await Promise.all([dependencies.loadFacts(), dependencies.tally()]);
    const changes = changesSince(facts.last?.tally ?? noTally, tally);
    state.value = { is: 'ready', facts, changes, weight: weightOf(changes) };
  }

  /** A fact that cannot be stored is asked about again some day; nothing is lost by it. */
  async function remember(changed: BackupFacts) {
    await dependencies.saveFacts({ ...(await dependencies.loadFacts()), ...changed });
    await load();
  }

  return {
    state,
    isDue: computed(() => {
      const now = state.value;
      return now.is === 'ready' && isReminderDue(now.weight, now.facts.dismissedAt);
    }),
    load,
    remember,
    /** What is remembered now, for whoever has to put it back. */
    facts: dependencies.loadFacts,
    async dismiss() {
      const now = state.value;
      if (now.is === 'ready') await remember({ dismissedAt: now.weight });
    },
  };
});

export type StatusModel = InstanceType<typeof StatusModel>;
