import type { Resume } from '@/utils/resume/schema';

/** Where two versions of a resume first differ: an entry of the second, `basics`, or nowhere that can be shown. */
export function changedPart(before: Resume, after: Resume): string | undefined {
  if (before.basics !== after.basics) return 'basics';
  const known = new Set(before.entries);
  return after.entries.find((entry) => !known.has(entry))?.id;
}
