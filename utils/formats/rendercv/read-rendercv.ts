import { fail, type Result } from '../../result';
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
import { plainMarkdown } from '../text/plain-markdown';
import { type Part, partOf } from '../text/section-words';

/** RenderCV's own names for its entries, told by the keys that only they have. */
type Kind = 'experience' | 'education' | 'publication' | 'one-line' | 'normal' | 'bullet' | 'text';

interface Collected {
  sections: Record<string, JsonObject[]>;
  summary: string[];
  unplaced: string[];
}

/** A resume of RenderCV: its section titles are free, the kind of an entry shows in its keys. */
export function readRendercv(file: unknown): Result<FormatRead, ImportFailure> {
  const cv = isObject(file) ? file.cv : undefined;
  if (!isObject(cv)) return fail({ why: 'not-a-resume' });
  const read: Collected = { sections: {}, summary: [], unplaced: [] };
  const sections = isObject(cv.sections) ? Object.entries(cv.sections) : [];
  for (const [title, entries] of sections) readSection(title, entries, read);
  const basics = readBasics(cv);
  return readAsJsonResume(
    'rendercv',
    { ...read.sections, basics: { ...basics, summary: read.summary.join('\n\n') } },
    read.unplaced,
  );
}

function readSection(title: string, entries: unknown, read: Collected) {
  const part = partOf(title.replaceAll('_', ' '));
  for (const entry of Array.isArray(entries) ? entries : []) {
    const section = sectionOf(part, entry);
    if (part === 'summary' && !isObject(entry)) read.summary.push(plainMarkdown(textIn(entry)));
    else if (section === undefined) unplace(title, entry, read);
    else read.sections[section] = [...(read.sections[section] ?? []), itemOf(section, entry)];
  }
}

function unplace(title: string, entry: unknown, { unplaced }: Collected) {
  const lines = [title, ...textsIn(entry)].map(plainMarkdown);
  unplaced.push(...(unplaced.includes(lines[0]!) ? lines.slice(1) : lines));
}

const shapes: ReadonlyArray<readonly [Kind, (entry: JsonObject) => boolean]> = [
  ['experience', (entry) => 'company' in entry || 'position' in entry],
  ['education', (entry) => 'institution' in entry],
  ['publication', (entry) => 'authors' in entry || 'journal' in entry],
  ['one-line', (entry) => 'label' in entry],
  ['normal', (entry) => 'name' in entry],
  ['bullet', () => true],
];

const kindOf = (entry: unknown): Kind =>
  isObject(entry) ? shapes.find(([, fits]) => fits(entry))![0] : 'text';

/** What the title says, as far as the entry's kind allows it. */
function sectionOf(part: Part | undefined, entry: unknown): string | undefined {
  const named = part === 'summary' || part === 'contact' || part === 'title' ? undefined : part;
  switch (kindOf(entry)) {
    case 'experience':
      return named === 'volunteer' ? named : 'work';
    case 'education':
      return 'education';
    case 'publication':
      return 'publications';
    case 'one-line':
      return named ?? 'skills';
    case 'normal':
      return named ?? 'projects';
    default:
      return named;
  }
}

function itemOf(section: string, entry: unknown): JsonObject {
  if (!isObject(entry)) return { [nameKey(section)]: plainMarkdown(textIn(entry)) };
  switch (kindOf(entry)) {
    case 'one-line':
      return oneLine(section, entry);
    case 'bullet':
      return bullet(section, entry);
    default:
      return usual(section, entry);
  }
}

const nameKeys: Readonly<Record<string, string>> = {
  awards: 'title',
  languages: 'language',
  education: 'studyType',
  work: 'position',
  volunteer: 'position',
};
const nameKey = (section: string) => nameKeys[section] ?? 'name';

const listKeys = new Set(['skills', 'interests']);

function oneLine(section: string, { label, details, ...rest }: JsonObject): JsonObject {
  const text = plainMarkdown(textIn(details));
  const name = { ...rest, [nameKey(section)]: plainMarkdown(textIn(label)) };
  if (section === 'languages') return { ...name, fluency: text };
  return listKeys.has(section)
    ? { ...name, keywords: text.split(/,\s+(?![^()]{0,60}\))/).filter(Boolean) }
    : { ...name, summary: text };
}

const bulletKeys = ['bullet', 'number', 'reversed_number'];

function bullet(section: string, entry: JsonObject): JsonObject {
  const key = bulletKeys.find((name) => name in entry);
  if (key === undefined) return { highlights: textsIn(entry).map(plainMarkdown) };
  const { [key]: text, ...rest } = entry;
  return { ...said(rest), [nameKey(section)]: plainMarkdown(textIn(text)) };
}

const link = /^\s*\[([^\]]{1,300})\]\(([^()\s]{1,500})\)\s*$/;

/** Experience, education, publications and everything that has a name, under JSON Resume's keys. */
function usual(section: string, entry: JsonObject): JsonObject {
  const {
    name,
    title,
    company,
    institution,
    area,
    degree,
    position,
    summary,
    highlights,
    authors,
    journal,
    ...rest
  } = entry;
  const { start_date, end_date, date, ...others } = rest;
  const named = textIn(name) || textIn(title);
  const [, words = named, address = ''] = link.exec(named) ?? [];
  return said({
    [nameKey(section)]: plainMarkdown(words) || plainMarkdown(textIn(degree)),
    url: address,
    ...(section === 'work' && { name: plainMarkdown(textIn(company)) }),
    ...(section === 'volunteer' && { organization: plainMarkdown(textIn(company)) }),
    ...(section === 'education' && { institution: plainMarkdown(textIn(institution)) }),
    ...(position !== undefined && { position: plainMarkdown(textIn(position)) }),
    ...(area !== undefined && { area: plainMarkdown(textIn(area)) }),
    publisher: journal,
    authors: textsIn(authors).map(plainMarkdown),
    ...datesOf(section, start_date, end_date, date),
    summary: plainMarkdown(textIn(summary)),
    highlights: textsIn(highlights).map(plainMarkdown),
    ...others,
  });
}

/** `end_date: present`, or a free `date` in place of both. */
function datesOf(section: string, start: unknown, end: unknown, date: unknown): Dates {
  const startDate = plainDate(start);
  const endDate = plainDate(end);
  if (startDate || endDate) return { startDate, endDate };
  const free = textIn(date);
  return ['work', 'education', 'volunteer', 'projects'].includes(section)
    ? stretchOf(free)
    : dayOf(free);
}

const links: Readonly<Record<string, string>> = {
  linkedin: 'https://www.linkedin.com/in/',
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  orcid: 'https://orcid.org/',
  x: 'https://x.com/',
  instagram: 'https://instagram.com/',
};

function readBasics(cv: JsonObject): JsonObject {
  const { name, headline, label, location, website, social_networks, sections: _, ...rest } = cv;
  const email = firstOf(cv.email);
  const phone = firstOf(cv.phone).replace(/^tel:/, '');
  const { email: _e, phone: _p, ...others } = rest;
  return said({
    name,
    label: textIn(headline) || textIn(label),
    email,
    phone,
    url: firstOf(website),
    location: placeOf(textIn(location)),
    profiles: objectsIn(social_networks).map(profileOf),
    ...others,
  });
}

const firstOf = (value: unknown) => textsIn(value)[0] ?? '';

const placeOf = (text: string) => {
  const [city = '', ...region] = text.split(/,\s*/);
  return { city, region: region.join(', ') };
};

function profileOf(profile: JsonObject): JsonObject {
  const network = firstText(profile, 'network');
  const username = firstText(profile, 'username');
  const base = links[network.toLowerCase()];
  return { ...profile, url: base && username ? `${base}${username}` : '' };
}
