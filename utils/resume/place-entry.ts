import { indexInSection } from './index-in-section';
import { moveEntry } from './move-entry';
import type { Resume } from './schema';

/** The resume with an entry before or after another one of its section; as it was where they are of two. */
export function placeEntry(
  resume: Resume,
  entryId: string,
  { beside, after }: { beside: string; after: boolean },
): Resume {
  const sectionOf = (id: string) => resume.entries.find((entry) => entry.id === id)?.section;
  if (entryId === beside || sectionOf(entryId) !== sectionOf(beside)) return resume;
  const from = indexInSection(resume, entryId);
  const target = indexInSection(resume, beside) + (after ? 1 : 0);
  return moveEntry(resume, entryId, (target > from ? target - 1 : target) - from);
}
