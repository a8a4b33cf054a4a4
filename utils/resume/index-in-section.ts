import type { Resume } from './schema';

/** The entry's place among those of its section, as in the section's JSON Resume list; -1 if not there. */
export function indexInSection({ entries }: Resume, entryId: string): number {
  const entry = entries.find(({ id }) => id === entryId);
  return entry ? entries.filter(({ section }) => section === entry.section).indexOf(entry) : -1;
}
