import { newEntry } from '../../resume/new-entry';
import { newStatement } from '../../resume/new-statement';
import type { Entry, Section, Statement } from '../../resume/schema';
import type { Head, Item, Text } from './items';
import { linesNotIn } from './words-of';

/** More headings in a row belong together in no resume; in other texts they could go on for ever. */
const mostHeads = 12;

/** Headings in a row and the texts under them. */
export interface Group {
  heads: Head[];
  texts: Text[];
}

/** What was read of one part of a resume. */
export interface PartRead {
  entries: Entry[];
  /** Lines that belong to none of them. */
  unplaced: string[];
}

/** The items as groups, and the texts that stand before any heading. */
export function toGroups(
  items: readonly Item[],
  split: (heads: Head[]) => Head[][],
): { groups: Group[]; before: Text[] } {
  const groups: Group[] = [];
  const before: Text[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (item.is === 'text') (last?.texts ?? before).push(item);
    else if (last && last.texts.length === 0 && last.heads.length < mostHeads)
      last.heads.push(item);
    else groups.push({ heads: [item], texts: [] });
  }
  return { groups: groups.flatMap((group) => splitGroup(group, split)), before };
}

/** The texts belong to the last of the headings that stand above them. */
function splitGroup({ heads, texts }: Group, split: (heads: Head[]) => Head[][]): Group[] {
  const parts = split(heads);
  return parts.map((part, at) => ({ heads: part, texts: at === parts.length - 1 ? texts : [] }));
}

/** Where the name stands above the dates, the last line before a new date belongs to what follows. */
export function nameBefore(head: Head, current: Head[]): Head[] {
  const last = current.at(-1)!;
  const above = !current[0]!.dates && !last.dates && head.dates && !(head.first && !last.first);
  return above && current.length > 1 ? [current.pop()!] : [];
}

export const toStatements = (texts: readonly Text[]): Statement[] =>
  texts.map(({ text, form }) => newStatement(text, form));

/** Texts under no heading are an entry that the owner has yet to name. */
export const unnamed = (section: Section, texts: readonly Text[]): Entry[] =>
  texts.length > 0 ? [newEntry(section, { statements: toStatements(texts) })] : [];

/** Keeps beside the entry the lines of which it could not hold every word, as they stood. */
export function withSource(entry: Entry, lines: readonly string[]): Entry {
  const lost = linesNotIn(lines, { ...entry, id: '', partOf: '' });
  return lost.length === 0 ? entry : { ...entry, extra: { ...entry.extra, asRead: lost } };
}
