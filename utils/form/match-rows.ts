import type { Entry } from '../resume/schema';
import type { Kind } from './kinds';
import { plain } from './plain-text';
import { sectionOfKind } from './read-adder';
import type { RowSection } from './rules/adders';
import type { FieldSnapshot } from './snapshot';
import { educationRows, inSectionOf, pickedRows } from './values/rows';
import type { Owner } from './values/wanted';

/** A field in a row of a repeated section, by its number there. */
export interface InRow {
  kind: Kind;
  row: number;
  field: Pick<FieldSnapshot, 'value' | 'label'>;
}

/** By what a row is known to be an entry's: where it holds the first, then that and what follows agree. */
const leads: Record<RowSection, readonly (readonly [Kind, 'organization' | 'title'])[]> = {
  work: [
    ['work-organization', 'organization'],
    ['work-title', 'title'],
  ],
  education: [['school', 'organization']],
  languages: [['language', 'title']],
  certificates: [['certification', 'title']],
};

/** The entries that rows of a section are for, in the order of its rows. */
export function entriesFor(owner: Owner, section: RowSection): Entry[] {
  if (section === 'work') return pickedRows(owner, 'work');
  if (section === 'education') return educationRows(owner);
  return inSectionOf(owner, section).filter(({ title }) => title !== '');
}

/** In a row that holds something of somebody's own, which is no entry's: nothing of ours belongs there. */
export const foreign = -1;

/**
 * Which entry each row of a section is for, by its place in `entriesFor`: rows that hold an entry already keep it, empty
 * ones get the entries that no row has, in order.
 */
export function matchRows(
  asks: readonly InRow[],
  section: RowSection,
  entries: readonly Entry[],
): number[] {
  const rows = rowsOf(asks, section);
  const held = rows.map((row) => entryIn(row, section, entries));
  const free = entries.map((_, i) => i).filter((i) => !held.includes(i));
  // Rows beyond the entries keep numbers that no entry has.
  let beyond = entries.length;
  return held.map((at) => at ?? free.shift() ?? beyond++);
}

function rowsOf(asks: readonly InRow[], section: RowSection): InRow[][] {
  const own = asks.filter(({ kind }) => sectionOfKind(kind) === section);
  const count = 1 + Math.max(-1, ...own.map(({ row }) => row));
  return Array.from({ length: count }, (_, at) => own.filter(({ row }) => row === at));
}

/** A school before any degree, in plain text. */
const early =
  /\b(?:high|secondary|middle|grammar|elementary|primary) school\b|\bgymnasium\b|\blycee\b|\bensino medio\b|\bscuola superiore\b|\bmiddelbare school\b|\bgymnasieskola\b|\bvideregaende skole\b|\bliceum\b|\bstredni skola\b/;
const later = /\b(?:college|university|or|oder|ou|graduate|equivalent)\b|\//;

/** Where a row is for one early school alone, the entry of such a one; else the row is nobody's. */
function earlyEntryIn(row: readonly InRow[], entries: readonly Entry[]): number | undefined {
  const label = plain(row.find(({ kind }) => kind === 'school')?.field.label ?? '');
  if (!early.test(label) || later.test(label)) return undefined;
  const at = entries.findIndex(({ title, organization }) =>
    early.test(plain(`${title} ${organization}`)),
  );
  return at === -1 ? foreign : at;
}

/** The place of the entry that a row holds, or is meant for; `undefined` for a row that any may have. */
function entryIn(
  row: readonly InRow[],
  section: RowSection,
  entries: readonly Entry[],
): number | undefined {
  const said = leads[section].flatMap(([kind, key]) => {
    const value = row.find((ask) => ask.kind === kind && ask.field.value !== '')?.field.value;
    return value === undefined ? [] : [[plain(value), key] as const];
  });
  if (said.length === 0) return section === 'education' ? earlyEntryIn(row, entries) : undefined;
  const at = entries.findIndex((entry) =>
    said.every(([value, key]) => isSame(value, plain(entry[key]))),
  );
  return at === -1 ? foreign : at;
}

/** Lists and owners add a place or a form of company to a name. */
const isSame = (one: string, other: string) =>
  other !== '' && (one === other || one.startsWith(`${other} `) || one.startsWith(`${other},`));
