import { type Basics, type Entry, type Resume, type Section, sections } from '../../resume/schema';
import type { BespokeMeta } from './bespoke-meta';
import { basicsKeys, type Keys, placeKeys, profileKeys, schemaUrl, sectionKeys } from './keys';
import { isObject, type JsonObject } from './members';
import { joinStatements, recordStatements } from './statements';

/** An object in the shape of JSON Resume 1.x. */
export interface JsonResume {
  $schema: string;
  basics?: JsonObject;
  meta: JsonObject;
  [section: string]: unknown;
}

/**
 * The resume as JSON Resume. What the standard has no key for travels in `meta.bespoke`, what came from a file and was
 * not understood goes back where it was: `readJsonResume` gives the very same resume.
 */
export function writeJsonResume(resume: Resume): JsonResume {
  const { $schema, meta, ...extra } = resume.extra;
  const lists = sections.map((section) => [section, writeSection(resume, section)] as const);
  const own = said({ basics: writeBasics(resume.basics), ...Object.fromEntries(lists) });
  return {
    $schema: typeof $schema === 'string' ? $schema : schemaUrl,
    ...withExtra(own, extra),
    meta: { ...(isObject(meta) && meta), bespoke: writeBespoke(resume) },
  };
}

const writeSection = ({ entries }: Resume, section: Section) =>
  entries.filter((entry) => entry.section === section).map(writeEntry);

function writeEntry({ section, extra, statements, ...entry }: Entry): JsonObject {
  const { title, organization, location, url, start, end, field, level, keywords } = entry;
  const own = { title, organization, field, level, location, url, start, end };
  const written = { ...own, ...joinStatements(statements), keywords };
  return withExtra(renamed(written, sectionKeys[section]), extra);
}

function writeBasics({ location, profiles, summary, extra, ...basics }: Basics): JsonObject {
  const { name, label, image, email, phone, url } = basics;
  const own = { name, label, image, email, phone, url, ...joinStatements(summary) };
  const place = withExtra(renamed({ ...location, extra: undefined }, placeKeys), location.extra);
  const written = profiles.map((profile) =>
    withExtra(renamed({ ...profile, extra: undefined }, profileKeys), profile.extra),
  );
  return withExtra(
    { ...renamed(own, basicsKeys), ...said({ location: place, profiles: written }) },
    extra,
  );
}

const writeBespoke = ({ basics, entries, ...resume }: Resume) => {
  const { id, label, language, revision, updatedAt, archived } = resume;
  const { givenName, familyName, summary } = basics;
  return {
    version: 1,
    id,
    ...said({ label, updatedAt, givenName, familyName }),
    language,
    revision,
    ...(archived && { archived }),
    ...said({ summary: recordStatements(summary) }),
    entries: entries.map((entry) => ({
      section: entry.section,
      ...said({ title: entry.title, partOf: entry.partOf }),
      id: entry.id,
      ...said({ statements: recordStatements(entry.statements) }),
    })),
  } satisfies Partial<Record<keyof BespokeMeta, unknown>>;
};

/** Our fields under the standard's keys, as far as they say something. */
const renamed = <Field extends string>(
  own: Partial<Record<Field | 'extra', unknown>>,
  keys: Record<Field, Keys>,
): JsonObject =>
  said(
    Object.fromEntries(
      Object.entries<Keys>(keys).map(([field, [key]]) => [key, own[field as Field]]),
    ),
  );

/** Ours first, for the reader's eye, and never overwritten. */
const withExtra = (own: JsonObject, extra: JsonObject): JsonObject => ({
  ...own,
  ...extra,
  ...own,
});

/** Only the members that say something. */
const said = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => isSaid(value)));

const isSaid = (value: unknown) =>
  value !== undefined && value !== '' && !(typeof value === 'object' && isEmpty(Object(value)));

const isEmpty = (value: object) => Object.keys(value).length === 0;
