import type { LockDependencies } from '@/components/lock/lock-model';
import { loadSettings, saveSettings } from '@/utils/settings/settings';
import { loadTaught, saveTaught } from '@/utils/settings/taught-kinds';
import { lockNow, lockState, removeLock, setLock, unlock } from '@/utils/storage/lock/lock';

/** What the owner keeps beside the database, in their own words or of their doings, is sealed and opened along. */
async function withTheRest<Done>(work: () => Promise<Done>): Promise<Done> {
  const [{ letter }, taught] = await Promise.all([loadSettings(), loadTaught()]);
  const done = await work();
  if (letter) await saveSettings({ letter });
  if (taught.length > 0) await saveTaught(taught);
  return done;
}

export const lock: LockDependencies = {
  state: lockState,
  unlock,
  lockNow,
  set: (passphrase) => withTheRest(() => setLock(passphrase)),
  remove: (passphrase) => withTheRest(() => removeLock(passphrase)),
};
