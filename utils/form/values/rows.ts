import type { Entry, Section } from '../../resume/schema';
import type { Owner } from './wanted';

/** Whether an entry goes on: it has a start and no end. */
export const isCurrent = ({ start, end }: Entry) => start !== undefined && end === undefined;

const last = '9999';

/** Newest first: what goes on, then by end, then by start; undated ones keep their order, at the end. */
export const newestFirst = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => compare(endOf(b), endOf(a)) || compare(b.start ?? '', a.start ?? ''));

const endOf = (entry: Entry) => (isCurrent(entry) ? last : (entry.end ?? entry.start ?? ''));
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

export const inSectionOf = ({ resume }: Owner, section: Section) =>
  resume.entries.filter((entry) => entry.section === section);

/** The rows of a repeated section: exactly the picked entries, newest first. */
export function pickedRows(owner: Owner, section: Section): Entry[] {
  const picked = new Set(owner.picked);
  return newestFirst(inSectionOf(owner, section).filter(({ id }) => picked.has(id)));
}

/** A form asks for education as such, whatever the job: where none was picked, all of it is meant. */
export function educationRows(owner: Owner): Entry[] {
  const picked = pickedRows(owner, 'education');
  return picked.length > 0 ? picked : newestFirst(inSectionOf(owner, 'education'));
}
