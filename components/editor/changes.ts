import { removeEntry } from '@/utils/resume/remove-entry';
import type { Basics, Entry, Place, Resume, Statement } from '@/utils/resume/schema';

/** One edit: what the resume becomes by it. */
export type Change = (resume: Resume) => Resume;

/** An entry's id, or `basics` for the profile: whose statements are meant. */
export type Owner = string;

export const setBasics =
  (own: Partial<Basics>): Change =>
  (resume) => ({ ...resume, basics: { ...resume.basics, ...own } });

export const setPlace =
  (own: Partial<Place>): Change =>
  (resume) =>
    setBasics({ location: { ...resume.basics.location, ...own } })(resume);

export const setEntry =
  (id: string, own: Partial<Entry>): Change =>
  (resume) => ({
    ...resume,
    entries: resume.entries.map((entry) => (entry.id === id ? { ...entry, ...own } : entry)),
  });

export const addEntry =
  (entry: Entry): Change =>
  (resume) => ({ ...resume, entries: [...resume.entries, entry] });

export const statementsOf = (resume: Resume, owner: Owner): readonly Statement[] =>
  owner === 'basics'
    ? resume.basics.summary
    : (resume.entries.find(({ id }) => id === owner)?.statements ?? []);

export const setStatements =
  (owner: Owner, change: (statements: readonly Statement[]) => Statement[]): Change =>
  (resume) => {
    const next = change(statementsOf(resume, owner));
    return owner === 'basics'
      ? setBasics({ summary: next })(resume)
      : setEntry(owner, { statements: next })(resume);
  };

/** The list with one item `by` places later, or earlier below 0, as far as there is room. */
export function moved<Item>(items: readonly Item[], from: number, by: number): Item[] {
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, from + by)), 0, items[from]!);
}

/** Something taken out, and how to put back exactly that, whatever else has been edited since. */
export interface Removal {
  /** What to call it. */
  name: string;
  change: Change;
  putBack: Change;
}

export function removalOfEntry(resume: Resume, id: string, name: string): Removal {
  const at = resume.entries.findIndex((entry) => entry.id === id);
  const entry = resume.entries[at]!;
  const parts = resume.entries.filter(({ partOf }) => partOf === id).map((part) => part.id);
  const tieBack = (other: Entry) =>
    parts.includes(other.id) && !other.partOf ? { ...other, partOf: id } : other;
  return {
    name,
    change: (now) => removeEntry(now, id),
    putBack: (now) => ({ ...now, entries: now.entries.map(tieBack).toSpliced(at, 0, entry) }),
  };
}

export function removalOfStatement(
  resume: Resume,
  { owner, id, name }: { owner: Owner; id: string; name: string },
): Removal {
  const before = statementsOf(resume, owner);
  const at = before.findIndex((statement) => statement.id === id);
  return {
    name,
    change: setStatements(owner, (now) => now.filter((statement) => statement.id !== id)),
    putBack: setStatements(owner, (now) => now.toSpliced(at, 0, before[at]!)),
  };
}

export function removalOfProfile(resume: Resume, at: number): Removal {
  const profile = resume.basics.profiles[at]!;
  const change =
    (list: (profiles: Resume['basics']['profiles']) => Resume['basics']['profiles']): Change =>
    (now) =>
      setBasics({ profiles: list(now.basics.profiles) })(now);
  return {
    name: profile.network || profile.url,
    change: change((profiles) => profiles.toSpliced(at, 1)),
    putBack: change((profiles) => profiles.toSpliced(at, 0, profile)),
  };
}
