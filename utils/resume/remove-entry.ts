import type { Entry, Resume } from './schema';

/** The resume without the entry. Projects done in it stay, tied to nothing. */
export const removeEntry = (resume: Resume, entryId: string): Resume => ({
  ...resume,
  entries: resume.entries
    .filter(({ id }) => id !== entryId)
    .map((entry) => (entry.partOf === entryId ? detached(entry) : entry)),
});

function detached({ partOf: _, ...entry }: Entry): Entry {
  return entry;
}
