import '../zod-setup';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { type DesignName, designs } from '../formats/write/designs';
import { openText, sealText } from '../storage/lock/seal-text';
import { shapes } from '../summary/summary';

/** A letter of ten pages, in characters: what is longer is no letter. */
const mostOfLetter = 30_000;

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
  /** What it is made into. */
  shape: z.enum(shapes).catch('profile'),
  /** The owner's own letter, with blanks for what differs from posting to posting; '' where they have none. */
  letter: z.string().max(mostOfLetter).catch(''),
  /** How resumes look on paper. */
  design: z.enum(Object.keys(designs) as [DesignName, ...DesignName[]]).catch('classic'),
  /** '' where none was chosen: then it is the one that is usual in the owner's country. */
  paper: z.enum(['', 'A4', 'Letter']).catch(''),
};

const Settings = z.object(settings);
export type Settings = z.infer<typeof Settings>;

/** The owner's preferences, complete: defaults stand where nothing was chosen. */
export const loadSettings = async (): Promise<Settings> => {
  const stored = await browser.storage.local.get(Object.keys(settings));
  const nothing = Object.fromEntries(Object.keys(settings).map((name) => [name, undefined]));
  const letter = typeof stored.letter === 'string' ? await openText(stored.letter) : undefined;
  return Settings.parse({ ...nothing, ...stored, letter });
};

/** Keeps these and leaves the others as they are, whoever writes them meanwhile. */
export const saveSettings = async (changed: Partial<Settings>): Promise<void> => {
  const stored = Settings.partial().parse(changed);
  if (stored.letter) stored.letter = await sealText(stored.letter);
  await browser.storage.local.set(stored);
};
