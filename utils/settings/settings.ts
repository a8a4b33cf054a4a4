import '../zod-setup';
import { browser } from 'wxt/browser';
import * as z from 'zod';

const Limit = z.object({
  max: z.number().int().min(1).max(100_000),
  unit: z.enum(['characters', 'words']),
});

/** Each is read for itself: one that cannot be understood falls back to its default, alone. */
const settings = {
  /** The resume in use: its id, or '' before there is one. */
  resume: z.string().catch(''),
  /** How long a summary may be. */
  limit: Limit.catch({ max: 1000, unit: 'characters' }),
};

const Settings = z.object(settings);
export type Settings = z.infer<typeof Settings>;

/** The owner's preferences, complete: defaults stand where nothing was chosen. */
export const loadSettings = async (): Promise<Settings> => {
  const stored = await browser.storage.local.get(Object.keys(settings));
  return Settings.parse({ resume: undefined, limit: undefined, ...stored });
};

/** Keeps these and leaves the others as they are, whoever writes them meanwhile. */
export const saveSettings = async (changed: Partial<Settings>): Promise<void> =>
  browser.storage.local.set(Settings.partial().parse(changed));
