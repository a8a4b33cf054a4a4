import { fold } from '../posting/fold';
import type { ApplicationStatus } from '../storage/application';
import type { LedgerRow } from './ledger-rows';

export interface Wanted {
  /** All of them are to be found, in any order, in any case, with accents or without. */
  words: string;
  status: ApplicationStatus | 'all';
}

/** What was folded once is not folded again for the next letter that is typed. */
const folded = new WeakMap<object, string>();

function foldedOf<Part extends object>(part: Part, textsOf: (part: Part) => string[]): string {
  const known = folded.get(part);
  if (known !== undefined) return known;
  const text = fold(textsOf(part).join(' '));
  folded.set(part, text);
  return text;
}

const searched = ({ posting, applications, url }: LedgerRow) =>
  [
    fold(url),
    posting &&
      foldedOf(posting, ({ title, organization, location, text }) => [
        title,
        organization,
        location,
        text,
      ]),
    ...applications.map((one) =>
      foldedOf(one, ({ notes, summary, fields, handedOut }) => [
        notes,
        summary,
        ...fields.flatMap(({ label, value }) => [label, value]),
        ...handedOut.flatMap(({ name, text }) => [name, text]),
      ]),
    ),
  ].join(' ');

/** Rows of a status in which all words are found: in the posting, in what was shared for it, in the notes. */
export function findRows(rows: readonly LedgerRow[], { words, status }: Wanted): LedgerRow[] {
  const parts = fold(words).split(' ').filter(Boolean);
  return rows
    .filter(({ applications }) => status === 'all' || applications[0].status === status)
    .filter((row) => {
      if (parts.length === 0) return true;
      const text = searched(row);
      return parts.every((part) => text.includes(part));
    });
}
