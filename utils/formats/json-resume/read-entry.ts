import { newEntry } from '../../resume/new-entry';
import type { Entry, Section } from '../../resume/schema';
import type { ImportWarning } from '../import';
import type { EntryRecord } from './bespoke-meta';
import { type Keys, lastResort, sectionKeys } from './keys';
import { isObject, type JsonObject, Members } from './members';
import { readStatements } from './statements';

export interface ReadEntry {
  entry: Entry;
  warnings: ImportWarning[];
}

/** One item of a section's list; a text alone is taken for its title. */
export function readEntry(
  section: Section,
  item: unknown,
  index: number,
  record?: EntryRecord,
): ReadEntry {
  const keys = sectionKeys[section];
  const members = new Members(asObject(item, keys.title));
  const entry = newEntry(section, {
    ...readFields(members, keys),
    statements: readEntryStatements(members, section, record),
    keywords: members.texts(keys.keywords),
    ...(record && { id: record.id }),
    ...(record?.partOf && { partOf: record.partOf }),
    extra: members.rest,
  });
  return { entry, warnings: warningsOf(entry, members, index) };
}

const asObject = (item: unknown, [titleKey]: Keys): JsonObject =>
  isObject(item) ? item : { [titleKey]: item };

function readFields(members: Members, keys: (typeof sectionKeys)[Section]) {
  return {
    title: members.text(keys.title),
    organization: members.text(keys.organization),
    location: members.text(keys.location),
    url: members.text(keys.url),
    ...dated('start', members.date(keys.start)),
    ...dated('end', members.date(keys.end)),
    field: members.text(keys.field),
    level: members.text(keys.level),
  };
}

const dated = (field: 'start' | 'end', date: string | undefined) =>
  date === undefined ? {} : { [field]: date };

function readEntryStatements(members: Members, section: Section, record?: EntryRecord) {
  const { paragraphs, bullets } = sectionKeys[section];
  const said = readTextAndBullets(members, paragraphs, bullets);
  const last = lastResort[section];
  if (last && said.text === '' && said.bullets.length === 0) said.text = members.text([last]);
  return readStatements(said.text, said.bullets, record?.statements);
}

/** A list where one text should be is as good as bullets. */
export function readTextAndBullets(members: Members, paragraphs: Keys, bullets: Keys) {
  const listed = paragraphs.find((key) => Array.isArray(members.rest[key]));
  const before = listed === undefined ? [] : members.texts([listed]);
  return { text: members.text(paragraphs), bullets: [...before, ...members.texts(bullets)] };
}

function warningsOf({ section, start, end }: Entry, members: Members, index: number) {
  const warnings: ImportWarning[] = [
    ...members.unreadDates.map((date) => ({ is: 'unread-date' as const, section, index, ...date })),
    ...members.odd.map((key) => ({ is: 'odd-value' as const, section, index, key })),
  ];
  if (start && end && end < start.slice(0, end.length))
    warnings.push({ is: 'end-before-start', section, index });
  return warnings;
}
