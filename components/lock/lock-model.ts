import { createModel, signal } from '@preact/signals';
import type { Result } from '@/utils/result';
import type { LockFailure, LockState } from '@/utils/storage/lock/lock';
import { NewPassphraseModel } from '../passphrase/new-passphrase-model';

export interface UnlockDependencies {
  unlock: (passphrase: string) => Promise<Result<void, LockFailure>>;
}

export interface LockDependencies extends UnlockDependencies {
  state: () => Promise<LockState>;
  set: (passphrase: string) => Promise<Result<void, LockFailure>>;
  remove: (passphrase: string) => Promise<Result<void, LockFailure>>;
  lockNow: () => Promise<void>;
}

/** Asked of the owner before anything can be shown. */
export const UnlockModel = createModel(
  (unlock: UnlockDependencies['unlock'], onOpen: () => unknown) => {
    const passphrase = signal('');
    const busy = signal(false);
    const failure = signal<LockFailure | undefined>(undefined);
    return {
      passphrase,
      busy,
      failure,
      async open() {
        if (busy.value || passphrase.value === '') return;
        busy.value = true;
        const done = await unlock(passphrase.value);
        busy.value = false;
        failure.value = done.ok ? undefined : done.failure;
        if (!done.ok) return;
        passphrase.value = '';
        await onOpen();
      },
    };
  },
);
export type UnlockModel = InstanceType<typeof UnlockModel>;

/** The lock on all that is kept: put on, closed, taken off. */
export const LockModel = createModel((dependencies: LockDependencies, onLocked: () => unknown) => {
  const state = signal<LockState | undefined>(undefined);
  const failure = signal<LockFailure | undefined>(undefined);
  const busy = signal(false);
  const fresh = new NewPassphraseModel();
  const removing = new UnlockModel(dependencies.remove, load);

  async function load() {
    state.value = await dependencies.state();
  }

  return {
    state,
    failure,
    busy,
    /** The passphrase to be. */
    fresh,
    /** Takes the lock off again, for whoever knows the passphrase. */
    removing,
    load,
    async set() {
      const chosen = busy.value ? undefined : fresh.take();
      if (chosen === undefined) return;
      busy.value = true;
      const done = await dependencies.set(chosen);
      busy.value = false;
      failure.value = done.ok ? undefined : done.failure;
      if (done.ok) fresh.forget();
      await load();
    },
    async lockNow() {
      await dependencies.lockNow();
      await onLocked();
    },
  };
});

export type LockModel = InstanceType<typeof LockModel>;
