import type { Result } from '../../result';
import { readRichText } from '../html/html-statements';
import type { FormatRead, ImportFailure } from '../import';
import { type Dates, dayOf, plainDate, stretchOf } from '../other/dates';
import {
  firstText,
  isObject,
  type JsonObject,
  objectsIn,
  said,
  textIn,
  textsIn,
} from '../other/objects';
import { readAsJsonResume } from '../other/read-as-json-resume';

interface SectionShape {
  /** Its name in JSON Resume. */
  section: string;
  /** JSON Resume's keys, and the names they go by in the versions 3, 4 and 5. */
  keys: Record<string, readonly string[]>;
  /** A single day in place of a stretch of time. */
  day?: true;
}

const shapes: Readonly<Record<string, SectionShape>> = {
  experience: { section: 'work', keys: { name: ['company', 'name'], position: ['position'] } },
  education: {
    section: 'education',
    keys: {
      institution: ['institution', 'school', 'name'],
      studyType: ['studyType', 'degree'],
      area: ['area'],
      score: ['score', 'grade'],
    },
  },
  projects: { section: 'projects', keys: { name: ['name', 'title'] } },
  volunteer: {
    section: 'volunteer',
    keys: { organization: ['organization', 'name'], position: ['position'] },
  },
  skills: {
    section: 'skills',
    keys: { name: ['name'], level: ['description', 'proficiency', 'level'] },
  },
  languages: {
    section: 'languages',
    keys: { language: ['language', 'name'], fluency: ['fluency', 'description', 'level'] },
  },
  interests: { section: 'interests', keys: { name: ['name', 'title'] } },
  awards: {
    section: 'awards',
    day: true,
    keys: { title: ['title', 'name'], awarder: ['awarder', 'issuer'] },
  },
  certifications: {
    section: 'certificates',
    day: true,
    keys: { name: ['title', 'name'], issuer: ['issuer', 'awarder'] },
  },
  publications: {
    section: 'publications',
    day: true,
    keys: { name: ['title', 'name'], publisher: ['publisher'] },
  },
  references: {
    section: 'references',
    keys: { name: ['name'], position: ['position', 'relationship'] },
  },
};

const otherNames: Readonly<Record<string, string>> = {
  work: 'experience',
  'work-experience': 'experience',
  certificates: 'certifications',
};

/** Whether an object is a resume of Reactive Resume: its sections are objects with a list of items each. */
export const isReactiveResume = (file: unknown): file is JsonObject =>
  isObject(file) &&
  isObject(file.sections) &&
  Object.values(file.sections).some((section) => isObject(section) && Array.isArray(section.items));

interface Collected {
  lists: Record<string, JsonObject[]>;
  unplaced: string[];
}

/** A resume of Reactive Resume, version 3, 4 or 5. What is hidden there is not shown here either, but not lost. */
export function readReactiveResume(file: JsonObject): Result<FormatRead, ImportFailure> {
  const sections = isObject(file.sections) ? file.sections : {};
  const read: Collected = { lists: {}, unplaced: [] };
  for (const [key, section] of Object.entries(sections)) {
    if (key === 'summary' || key === 'profiles' || !isObject(section)) continue;
    if (key === 'custom') readCustom(Object.values(section), read);
    else readSection(key, section, read);
  }
  readCustom(objectsIn(file.customSections), read);
  const summary = isObject(file.summary) ? file.summary : sections.summary;
  return readAsJsonResume(
    'reactive-resume',
    { ...read.lists, basics: readBasics(file, summary, sections.profiles) },
    read.unplaced,
  );
}

function readCustom(customs: readonly unknown[], read: Collected) {
  for (const custom of customs)
    if (isObject(custom)) readSection(textIn(custom.type), custom, read);
}

const isHidden = ({ hidden, visible }: JsonObject) => hidden === true || visible === false;

function readSection(key: string, section: JsonObject, read: Collected) {
  const shape = shapes[otherNames[key] ?? key];
  const items = objectsIn(section);
  const shown = shape && !isHidden(section) ? items.filter((item) => !isHidden(item)) : [];
  const list = shown.flatMap((item) => itemsOf(shape!, item));
  if (shape && list.length > 0)
    read.lists[shape.section] = [...(read.lists[shape.section] ?? []), ...list];
  const left = items.filter((item) => !shown.includes(item));
  if (left.length > 0) read.unplaced.push(firstText(section, 'name', 'title'), ...left.map(lineOf));
}

/** What an item says, in one line. */
function lineOf({ id: _, ...item }: JsonObject): string {
  return textsIn(item)
    .map((text) => {
      const { text: told, bullets } = readRichText(text);
      return [told, ...bullets].filter(Boolean).join(' ');
    })
    .join(' · ');
}

/** One item; with several positions at one employer, one for each. */
function itemsOf(shape: SectionShape, item: JsonObject): JsonObject[] {
  const roles = objectsIn(item.roles);
  if (roles.length === 0) return [itemOf(shape, item)];
  const { roles: _, ...shared } = item;
  return roles.map((role) => itemOf(shape, { ...shared, ...said(role) }));
}

const read = [
  'id',
  'visible',
  'hidden',
  'columns',
  'icon',
  'iconColor',
  'level',
  'summary',
  'date',
  'period',
  'url',
  'website',
  'options',
  'separateLinks',
  'showLinkInTitle',
];

function itemOf({ keys, day }: SectionShape, item: JsonObject): JsonObject {
  const known = Object.fromEntries(
    Object.entries(keys).map(([key, names]) => [key, firstText(item, ...names)]),
  );
  const used = new Set([...read, ...Object.values(keys).flat()]);
  const description = used.has('description') ? '' : textIn(item.description);
  const { text, bullets } = readRichText(
    [description, textIn(item.summary)].filter(Boolean).join('\n\n'),
  );
  const rest = Object.entries(item).filter(([key]) => !used.has(key) && key !== 'description');
  return said({
    ...Object.fromEntries(rest),
    ...known,
    ...datesOf(item, day),
    url: addressOf(item.url) || addressOf(item.website),
    [day ? 'summary' : summaryKey(known)]: text,
    highlights: bullets,
    keywords: textsIn(item.keywords),
  });
}

const summaryKey = (known: JsonObject) =>
  'position' in known || 'institution' in known ? 'summary' : 'description';

function datesOf(item: JsonObject, day?: true): Dates {
  const { date } = item;
  if (isObject(date)) return { startDate: plainDate(date.start), endDate: plainDate(date.end) };
  const text = firstText(item, 'period', 'date');
  return day ? dayOf(text) : stretchOf(text);
}

const addressOf = (value: unknown): string =>
  isObject(value) ? firstText(value, 'href', 'url') : textIn(value);

function readBasics(
  { basics, picture }: JsonObject,
  summary: unknown,
  profiles: unknown,
): JsonObject {
  const own = isObject(basics) ? basics : {};
  const { location, url, website, picture: ownPicture, headline, summary: said3, ...rest } = own;
  const told =
    isObject(summary) && !isHidden(summary) ? firstText(summary, 'content', 'body') : textIn(said3);
  const { text, bullets } = readRichText(told);
  return said({
    ...rest,
    label: textIn(headline),
    url: addressOf(url) || addressOf(website),
    image: addressOf(ownPicture) || addressOf(picture),
    location: placeOf(location),
    summary: text,
    highlights: bullets,
    profiles: [...objectsIn(own.profiles), ...objectsIn(profiles)]
      .filter((one) => !isHidden(one))
      .map(profileOf),
  });
}

/** One line of text in newer versions: only its town can be told. */
function placeOf(location: unknown): JsonObject | string {
  if (isObject(location)) return location;
  const [city = '', ...rest] = textIn(location).split(/,\s*/);
  return { city, region: rest.join(', ') };
}

const profileOf = (profile: JsonObject) => ({
  network: firstText(profile, 'network'),
  username: firstText(profile, 'username'),
  url: addressOf(profile.url) || addressOf(profile.website),
});
