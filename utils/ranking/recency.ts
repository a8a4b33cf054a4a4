import type { Entry, Resume } from '../resume/schema';
import { rolesOfProjects } from './kin';

/** Entries older than this many years are all equally old. */
const oldest = 20;

/** How recent an entry is, from 0 to 1: by its own dates, else by those of the roles it was part of. */
export function recencyOf(entry: Entry, resume: Resume, now: string): number {
  if (!now) return 0;
  const roles = rolesOfProjects(resume).get(entry.id) ?? [];
  const dated =
    entry.start || entry.end ? [entry] : resume.entries.filter(({ id }) => roles.includes(id));
  return Math.max(0, ...dated.map((one) => newnessOf(one, now)));
}

function newnessOf({ start, end }: Entry, now: string): number {
  if (!start && !end) return 0;
  const years = Number(now.slice(0, 4)) - Number((end ?? now).slice(0, 4));
  return Math.min(1, Math.max(0, 1 - years / oldest));
}
