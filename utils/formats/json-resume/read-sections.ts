import { newId } from '../../resume/new-id';
import { type Entry, type Section, sections } from '../../resume/schema';
import type { ImportWarning } from '../import';
import type { EntryRecord } from './bespoke-meta';
import { asRead, sectionKeys, sectionNames } from './keys';
import { isObject, type JsonObject, Members } from './members';
import { readEntry } from './read-entry';

interface ReadSections {
  entries: Entry[];
  warnings: ImportWarning[];
  /** Everything that is no list of items. */
  rest: JsonObject;
}

/** All sections of a file, in the order of the records as far as those still fit. */
export function readSections(file: JsonObject, records: readonly EntryRecord[]): ReadSections {
  const { lists, rest, warnings } = takeLists(file);
  const read = sections.flatMap((section) => {
    const own = records.filter((record) => record.section === section);
    const items = withoutBlankTail(lists[section], own.length);
    const matched = matchRecords(section, items, own);
    return items.map((item, at) => readEntry(section, item, at, matched[at]));
  });
  const order = new Map(records.map(({ id }, at) => [id, at]));
  const place = ({ id }: Entry) => order.get(id) ?? records.length;
  const entries = read.map(({ entry }) => entry).sort((a, b) => place(a) - place(b));
  return {
    entries: sound(entries),
    warnings: [...warnings, ...read.flatMap((one) => one.warnings)],
    rest,
  };
}

function takeLists(file: JsonObject) {
  const rest = { ...file };
  const warnings: ImportWarning[] = [];
  const lists = Object.fromEntries(
    sections.map((section) => [section, takeList(rest, section)]),
  ) as Record<Section, unknown[]>;
  for (const [key, value] of Object.entries(rest)) {
    const named = sections.some((section) => section === key);
    if (named) keepOdd(rest, key);
    if (named || (typeof value === 'object' && value !== null))
      warnings.push({ is: 'odd-section', key });
  }
  return { lists, rest, warnings };
}

/** The first of the section's names that holds anything; a lone item counts as a list of one. */
function takeList(rest: JsonObject, section: Section): unknown[] {
  for (const name of sectionNames[section]) {
    const items = asItems(rest[name]);
    if (items === undefined) continue;
    delete rest[name];
    if (items.length > 0) return items;
  }
  return [];
}

/** Undefined when the value is no list that we can read whole. */
function asItems(value: unknown): unknown[] | undefined {
  if (isObject(value)) return [value];
  if (value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const items = value.flat().map((item) => item ?? {});
  return items.every((item) => isObject(item) || typeof item === 'string') ? items : undefined;
}

function keepOdd(rest: JsonObject, key: string) {
  rest[asRead(key)] = rest[key];
  delete rest[key];
}

/** Forms left blank at the end of a list are not entries; those in the middle are, so that places stay true. */
function withoutBlankTail(items: unknown[], known: number): unknown[] {
  return items.slice(0, Math.max(known, items.findLastIndex(saysSomething) + 1));
}

function saysSomething(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== '' && value !== null && value !== undefined;
}

/** Each item's record: the one at its place when no item was added or taken away, else the one of its title. */
function matchRecords(section: Section, items: unknown[], records: EntryRecord[]) {
  if (items.length === records.length) return records;
  const left = [...records];
  return items.map((item) => {
    const title = isObject(item) ? new Members(item).text(sectionKeys[section].title) : item;
    const at = left.findIndex((record) => record.title === title);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
}

/** Ids are unique and links lead somewhere, whatever the file said. */
function sound(entries: Entry[]): Entry[] {
  const seen = new Set<string>();
  const fresh = <Item extends { id: string }>(item: Item): Item => {
    const id = seen.has(item.id) ? newId() : item.id;
    seen.add(id);
    return { ...item, id };
  };
  const unique = entries
    .map(fresh)
    .map((entry) => ({ ...entry, statements: entry.statements.map(fresh) }));
  const ids = new Set(unique.map(({ id }) => id));
  return unique.map(({ partOf, ...entry }) =>
    partOf !== undefined && partOf !== entry.id && ids.has(partOf) ? { ...entry, partOf } : entry,
  );
}
