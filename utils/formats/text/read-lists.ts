import { findDates } from '../../resume/date-range';
import { newEntry } from '../../resume/new-entry';
import { newStatement } from '../../resume/new-statement';
import type { Entry, Section } from '../../resume/schema';
import {
  type Group,
  nameBefore,
  type PartRead,
  toGroups,
  toStatements,
  unnamed,
  withSource,
} from './groups';
import { grade, type HeadFields, studyFields, workFields } from './head-fields';
import type { Head, Item, Text } from './items';
import { looksLikeDegree } from './kind-words';

type Fields = (heads: readonly string[]) => HeadFields;

/** Studies: one for each date or each degree. */
export function readEducation(items: readonly Item[]): PartRead {
  const read = readHeaded('education', items, studyFields, (head, current) => {
    const dated = current.some(({ dates }) => dates);
    const named = current.some(({ text }) => looksLikeDegree(text));
    return (
      (head.dates !== undefined && dated) ||
      (head.first && dated) ||
      (named && looksLikeDegree(head.text))
    );
  });
  return { ...read, entries: read.entries.map(withGrade) };
}

/** A grade on a line of its own is no statement. */
function withGrade(entry: Entry): Entry {
  const at = entry.statements.findIndex(({ text }) => text.length <= 40 && grade.test(text));
  if (at < 0 || entry.level !== '') return entry;
  const statements = entry.statements.toSpliced(at, 1);
  return { ...entry, level: entry.statements[at]!.text, statements };
}

/** Projects: one for each heading that begins a block or has a date of its own. */
export const readProjects = (items: readonly Item[]): PartRead =>
  readHeaded('projects', items, workFields, (head, current) => {
    const dated = current.some(({ dates }) => dates);
    return head.first || (head.dates !== undefined && dated);
  });

/** Awards, certificates, publications: every line is one, whether headed, listed or told. */
export function readHonours(section: Section, items: readonly Item[]): PartRead {
  const entries: Entry[] = [];
  for (const item of items) {
    const last = entries.at(-1);
    const told = item.is === 'text' && item.form === 'paragraph' && item.text.length > 120;
    if (told && last) last.statements.push(newStatement(item.text));
    else entries.push(readHonour(section, item));
  }
  return { entries, unplaced: [] };
}

/** A date within the line is part of a citation: the line stays whole. */
function readHonour(section: Section, item: Item): Entry {
  const line = item.is === 'head' ? item.text : withoutEdgeDate(item.text);
  const dates = item.is === 'head' ? item.dates : findDates(item.text);
  const { told, ...own }: Partial<HeadFields> =
    section === 'publications' ? { title: line } : workFields([line]);
  const statements = told ? [newStatement(told)] : [];
  const entry = newEntry(section, { ...own, statements, ...(dates?.end && { end: dates.end }) });
  return withSource(entry, [item.raw].flat());
}

function withoutEdgeDate(text: string): string {
  const found = findDates(text);
  if (!found) return text;
  const sides = [text.slice(0, found.from), text.slice(found.to)].map(withoutEdges);
  return sides.includes('') ? sides.join('') : text;
}

const withoutEdges = (side: string) =>
  side.replace(/^[\s()|,;:·–—-]+|(?<![\s(|,;:·–—-])[\s(|,;:·–—-]+$/g, '').replace(/^\.$/, '');

function readHeaded(
  section: Section,
  items: readonly Item[],
  fields: Fields,
  begins: (head: Head, current: readonly Head[]) => boolean,
): PartRead {
  const { groups, before } = toGroups(listedAsHeads(items), (heads) => splitWhere(heads, begins));
  return {
    entries: [
      ...unnamed(section, before),
      ...groups.map((group) => readGroup(section, group, fields)),
    ],
    unplaced: [],
  };
}

/** A part that has no heading at all is a list: each of its lines heads an entry. */
const listedAsHeads = (items: readonly Item[]): readonly Item[] =>
  items.some(({ is }) => is === 'head')
    ? items
    : items.map((item) => (item.is === 'text' ? asHead(item) : item));

function asHead({ text, raw }: Text): Head {
  const found = findDates(text);
  return {
    is: 'head',
    text: withoutEdgeDate(text),
    raw: raw.join(' '),
    first: true,
    ...(found && { dates: { start: found.start, end: found.end } }),
  };
}

function readGroup(section: Section, { heads, texts }: Group, fields: Fields): Entry {
  const dates = heads.find((head) => head.dates)?.dates;
  const start = dates?.start === dates?.end ? undefined : dates?.start;
  const { told, ...own } = fields(heads.map(({ text }) => text).filter(Boolean));
  const entry = newEntry(section, {
    ...own,
    ...(start && { start }),
    ...(dates?.end && { end: dates.end }),
    statements: [...(told ? [newStatement(told)] : []), ...toStatements(texts)],
  });
  return withSource(
    entry,
    heads.map(({ raw }) => raw),
  );
}

function splitWhere(
  heads: readonly Head[],
  begins: (head: Head, current: readonly Head[]) => boolean,
): Head[][] {
  const parts: Head[][] = [];
  for (const head of heads) {
    const current = parts.at(-1);
    if (!current || begins(head, current) || deeperOrSame(head, current))
      parts.push([...(current ? nameBefore(head, current) : []), head]);
    else current.push(head);
  }
  return parts;
}

const deeperOrSame = (head: Head, [first]: readonly Head[]) =>
  head.level !== undefined && first?.level !== undefined && head.level <= first.level;
