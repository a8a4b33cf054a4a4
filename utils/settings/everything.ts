import * as z from 'zod';
import { Taught } from '../form/taught';
import { loadSettings, type Settings, saveSettings } from './settings';
import { loadTaught, saveTaught } from './taught-kinds';

/** All that the owner has set and said, as a backup holds it. */
export const loadAllSettings = async (): Promise<Record<string, unknown>> => ({
  ...(await loadSettings()),
  taught: await loadTaught(),
});

/** Each is checked for itself; what is none of ours is left out, and what is not there stays as it is. */
export async function saveAllSettings({
  taught,
  ...settings
}: Record<string, unknown>): Promise<void> {
  await saveSettings(settings as Partial<Settings>);
  const read = z.array(Taught).safeParse(taught);
  if (read.success) await saveTaught(read.data);
}
