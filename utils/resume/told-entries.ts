import type { Entry, Section } from './schema';

/** Sections of which only what was picked is told. */
const chosen: ReadonlySet<Section> = new Set<Section>(['projects', 'volunteer']);

/**
 * What a tailored resume tells: the picked entries, each as `tell` has it, of every other role its heading, for a career
 * without gaps, and whatever is no story.
 */
export const toldEntries = (
  entries: readonly Entry[],
  picked: readonly string[],
  tell: (entry: Entry) => Entry = (entry) => entry,
): Entry[] => {
  const ids = new Set(picked);
  return entries.flatMap((entry) => {
    if (ids.has(entry.id)) return [tell(entry)];
    if (chosen.has(entry.section)) return [];
    return [entry.section === 'work' ? { ...entry, statements: [], keywords: [] } : entry];
  });
};
