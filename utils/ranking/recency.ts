import type { Entry, Resume } from '../resume/schema';
import { rolesOfProjects } from './kin';

/** Entries older than this many years are all equally old. */
const oldest = 20;

/** How recent an entry is, from 0 to 1: by its own dates, else by those of the role it was part of. */
export function recencyOf(entry: Entry, resume: Resume, now: string | undefined): number {
  if (!now) return 0;
  const role = rolesOfProjects(resume).get(entry.id);
  const dated =
    entry.start || entry.end ? entry : role && resume.entries.find(({ id }) => id === role);
  if (!dated || (!dated.start && !dated.end)) return 0;
  const end = dated.end ?? now;
  const years = Number(now.slice(0, 4)) - Number(end.slice(0, 4));
  return Math.min(1, Math.max(0, 1 - years / oldest));
}
