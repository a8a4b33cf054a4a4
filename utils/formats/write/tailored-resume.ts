import { formatDates } from '../../resume/format-dates';
import {
  type Entry,
  type Resume,
  type Section,
  type Statement,
  sections,
} from '../../resume/schema';
import { sortNewestFirst } from '../../resume/sort-newest-first';
import { toldEntries } from '../../resume/told-entries';
import type { DocumentBlock, DocumentPart, ResumeDocument } from './document';
import { safeLink } from './safe-link';
import { sectionTitles } from './section-titles';

export interface Tailoring {
  /** Entries to tell, by id; other projects are left out, of other roles the heading stays. */
  picked: readonly string[];
  /** In place of the owner's own profile. */
  summary?: string;
}

/** Sections whose entries are words more than stories. */
const listed: readonly Section[] = ['skills', 'languages', 'interests'];

/** A resume as it goes on paper: newest first, projects under the role they were done in. */
export function tailoredResume(resume: Resume, tailoring?: Tailoring): ResumeDocument {
  const { basics, language } = resume;
  const titles = sectionTitles(language);
  const entries = tailoring ? toldEntries(resume.entries, tailoring.picked) : resume.entries;
  return {
    language,
    title: [basics.name, basics.label].filter(Boolean).join(' – ') || resume.label,
    author: basics.name,
    blocks: [
      ...header(resume),
      ...summaryBlocks(resume, titles.summary, tailoring?.summary),
      ...sections.flatMap((section) => sectionBlocks(section, entries, language)),
    ],
  };
}

function header({ basics }: Resume): DocumentBlock[] {
  const { name, label, email, phone, url, location, profiles } = basics;
  const { address, postalCode, city, region, countryCode } = location;
  const place = [address, [postalCode, city].filter(Boolean).join(' '), region, countryCode];
  const parts: DocumentPart[] = [
    { text: email, ...(email.includes('@') && linked(`mailto:${email}`)) },
    { text: phone },
    { text: place.filter(Boolean).join(', ') },
    { text: url, ...linked(url) },
    ...profiles.map(({ network, username, url }) => ({
      text: [network, url || username].filter(Boolean).join(': '),
      ...linked(url),
    })),
  ];
  const said = parts.filter(({ text }) => text);
  return [
    ...(name ? [{ is: 'name', text: name } as const] : []),
    ...(label ? [{ is: 'label', text: label } as const] : []),
    ...(said.length > 0 ? [{ is: 'contact', parts: said } as const] : []),
  ];
}

const linked = (address: string) => {
  const href = safeLink(address);
  return href ? { href } : {};
};

function summaryBlocks({ basics }: Resume, title: string, own?: string): DocumentBlock[] {
  const told =
    own === undefined
      ? statementBlocks(basics.summary)
      : own
          .split(/\n{2,}/)
          .filter(Boolean)
          .map(paragraph);
  return told.length > 0 ? [{ is: 'section', text: title }, ...told] : [];
}

const paragraph = (text: string) => ({ is: 'paragraph', text }) as const;

function sectionBlocks(section: Section, all: readonly Entry[], language: string): DocumentBlock[] {
  const ids = new Set(all.map(({ id }) => id));
  const isInside = ({ partOf, id }: Entry) =>
    partOf !== undefined && partOf !== id && ids.has(partOf) && section === 'projects';
  const own = sortNewestFirst(all.filter((entry) => entry.section === section && !isInside(entry)));
  const inside = (role: Entry) =>
    section === 'projects'
      ? []
      : sortNewestFirst(all.filter((one) => one.section === 'projects' && one.partOf === role.id));
  const told = own.flatMap((entry) => [
    ...entryBlocks(entry, language, false),
    ...inside(entry).flatMap((one) => entryBlocks(one, language, true)),
  ]);
  return told.length > 0
    ? [{ is: 'section', text: sectionTitles(language)[section] }, ...told]
    : [];
}

function entryBlocks(entry: Entry, language: string, inside: boolean): DocumentBlock[] {
  const { id: of, section, title, organization, location, url, field, level } = entry;
  const said = [field, organization, location, level].filter(Boolean);
  const told = statementBlocks(entry.statements);
  const words = entry.keywords.filter(Boolean).join(', ');
  const dates = formatDates(entry, language, sectionTitles(language).now);
  const saysNothing = ![title, dates, url, words, ...said].some(Boolean) && told.length === 0;
  if (saysNothing) return [];
  if (listed.includes(section) && !dates && !url)
    return [{ is: 'item', of, title, text: [...said, words].filter(Boolean).join(', ') }, ...told];
  const under = [
    ...said.map((text) => ({ text })),
    ...(url ? [{ text: url, ...linked(url) }] : []),
  ];
  return [
    { is: 'entry', of, title: title || (under.shift()?.text ?? ''), dates, under, inside },
    ...told,
    ...(words ? [paragraph(words)] : []),
  ];
}

const statementBlocks = (statements: readonly Statement[]): DocumentBlock[] =>
  statements
    .filter(({ text }) => text.trim())
    .map(({ text, form }) => ({ is: form, text: text.trim() }));
