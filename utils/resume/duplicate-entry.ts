import { newId } from './new-id';
import type { Entry, Resume } from './schema';

export interface Duplicated {
  resume: Resume;
  /** The copy's. */
  id: string;
}

/** The resume with a copy of an entry behind it, under ids of its own. */
export function duplicateEntry(resume: Resume, entryId: string): Duplicated | undefined {
  const at = resume.entries.findIndex(({ id }) => id === entryId);
  const entry = resume.entries[at];
  if (!entry) return undefined;
  const copy: Entry = {
    ...structuredClone(entry),
    id: newId(),
    statements: entry.statements.map((statement) => ({ ...statement, id: newId() })),
  };
  return { resume: { ...resume, entries: resume.entries.toSpliced(at + 1, 0, copy) }, id: copy.id };
}
