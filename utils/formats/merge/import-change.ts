import type { Entry, Profile, Statement } from '../../resume/schema';

/** Where a change goes: an entry of the owner's resume, or its head. */
export type Target = string | 'basics';

/** One thing that the imported resume says and the owner's does not. `id` is unique within a comparison. */
export type ImportChange = { id: string } & (
  | { is: 'entry'; entry: Entry }
  | { is: 'value'; of: Target; key: string; mine: string; imported: string }
  /** A key that our model does not know. */
  | { is: 'extra'; of: Target; key: string; imported: unknown }
  | { is: 'statement'; of: Target; statement: Statement }
  /** Much the same as one that is there; taken, the owner's wording stays as an alternative. */
  | { is: 'wording'; of: Target; statement: Statement; mine: Statement }
  | { is: 'keywords'; of: Target; keywords: string[] }
  | { is: 'profile'; of: Target; profile: Profile }
);

/** What becomes of one imported entry, or of the head. */
export type ComparedEntry =
  | { is: 'new'; imported: Entry; changes: ImportChange[] }
  | { is: 'same' | 'differs'; imported: Entry; mine: Entry; changes: ImportChange[] };

export interface ImportComparison {
  basics: ImportChange[];
  entries: ComparedEntry[];
}

/** What adds is suggested; what would stand in place of the owner's own words is not. */
export const isSuggested = (change: ImportChange) =>
  change.is === 'value' ? change.mine === '' : change.is !== 'wording';

export const changesOf = ({ basics, entries }: ImportComparison): ImportChange[] => [
  ...basics,
  ...entries.flatMap(({ changes }) => changes),
];
