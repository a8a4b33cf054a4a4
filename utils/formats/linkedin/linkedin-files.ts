import { readRichText } from '../html/html-statements';
import { plainDate, stretchOf } from '../other/dates';
import type { JsonObject } from '../other/objects';

/** One line of a file of LinkedIn's data export, by its headings. */
export type Row = Record<string, string>;

type Section =
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'projects'
  | 'awards'
  | 'publications'
  | 'volunteer';

interface LinkedinFile {
  /** Headings of which all stand in this file and in no other. */
  telling: readonly string[];
  section?: Section;
  item?: (row: Row) => JsonObject;
}

const value = (row: Row, ...names: string[]) =>
  names.map((name) => row[name]?.trim() ?? '').find(Boolean) ?? '';

const dates = (row: Row) => ({
  startDate: plainDate(value(row, 'Started On', 'Start Date')),
  endDate: plainDate(value(row, 'Finished On', 'End Date')),
});

/** A year alone, or a day: the last that is said of it. */
function day(row: Row, ...names: string[]) {
  const { endDate, startDate, date } = stretchOf(value(row, ...names));
  return { date: endDate ?? startDate ?? date ?? '' };
}

function told(row: Row, ...names: string[]) {
  const { text, bullets } = readRichText(value(row, ...names));
  return { summary: text, highlights: bullets };
}

/** "Bachelor of Science, Physics": the degree and its field stand in one. */
function degree(row: Row) {
  const [, studyType = '', area = ''] = /^([^,(]*(?:\([^)]*\)[^,(]*)?)(?:,\s*(\S.*|))?$/.exec(
    value(row, 'Degree Name'),
  ) ?? ['', value(row, 'Degree Name')];
  return { studyType: studyType.trim(), area: area.trim() };
}

/**
 * The files of LinkedIn's data export that are read. All others (connections, messages, advertising) are about other
 * people or say nothing for a resume, and are not even unpacked.
 */
export const linkedinFiles: Readonly<Record<string, LinkedinFile>> = {
  profile: { telling: ['First Name', 'Last Name', 'Headline'] },
  'profile summary': { telling: ['Profile Summary'] },
  'email addresses': { telling: ['Email Address', 'Primary'] },
  phonenumbers: { telling: ['Extension', 'Number', 'Type'] },
  positions: {
    telling: ['Company Name', 'Title'],
    section: 'work',
    item: (row) => ({
      name: value(row, 'Company Name'),
      position: value(row, 'Title'),
      location: value(row, 'Location'),
      ...dates(row),
      ...told(row, 'Description'),
    }),
  },
  education: {
    telling: ['School Name', 'Degree Name'],
    section: 'education',
    item: (row) => ({
      institution: value(row, 'School Name'),
      ...degree(row),
      ...dates(row),
      summary: value(row, 'Notes'),
      highlights: [value(row, 'Activities')].filter(Boolean),
    }),
  },
  skills: { telling: ['Name'], section: 'skills', item: (row) => ({ name: value(row, 'Name') }) },
  languages: {
    telling: ['Name', 'Proficiency'],
    section: 'languages',
    item: (row) => ({ language: value(row, 'Name'), fluency: value(row, 'Proficiency') }),
  },
  certifications: {
    telling: ['Name', 'Authority', 'License Number'],
    section: 'certificates',
    item: (row) => ({
      name: value(row, 'Name'),
      issuer: value(row, 'Authority'),
      url: value(row, 'Url'),
      ...dates(row),
      licenseNumber: value(row, 'License Number'),
    }),
  },
  projects: {
    telling: ['Title', 'Description', 'Url'],
    section: 'projects',
    item: (row) => ({
      name: value(row, 'Title'),
      url: value(row, 'Url'),
      ...dates(row),
      ...told(row, 'Description'),
    }),
  },
  honors: {
    telling: ['Title', 'Description'],
    section: 'awards',
    item: (row) => ({
      title: value(row, 'Title'),
      awarder: value(row, 'Issuer'),
      ...day(row, 'Issued On', 'Issue Date'),
      summary: value(row, 'Description'),
    }),
  },
  publications: {
    telling: ['Name', 'Published On', 'Publisher'],
    section: 'publications',
    item: (row) => ({
      name: value(row, 'Name'),
      publisher: value(row, 'Publisher'),
      ...day(row, 'Published On'),
      url: value(row, 'Url'),
      summary: value(row, 'Description'),
    }),
  },
  organizations: {
    telling: ['Name', 'Description', 'Position'],
    section: 'volunteer',
    item: (row) => ({
      organization: value(row, 'Name'),
      position: value(row, 'Position'),
      ...dates(row),
      ...told(row, 'Description'),
    }),
  },
  volunteering: {
    telling: ['Company Name', 'Role'],
    section: 'volunteer',
    item: (row) => ({
      organization: value(row, 'Company Name'),
      position: value(row, 'Role'),
      cause: value(row, 'Cause'),
      ...dates(row),
      ...told(row, 'Description'),
    }),
  },
  courses: { telling: ['Name', 'Number'] },
  'job applicant saved answers': { telling: ['Question', 'Answer'] },
  'job applicant saved screening question responses': { telling: ['Question', 'Answer'] },
};

/** A file's name as the table has it: without folders, ending, numbers of copies; undefined when it is not read. */
export function linkedinName(path: string): string | undefined {
  const base = path.split(/[\\/]/).at(-1)!.toLowerCase();
  if (!base.endsWith('.csv')) return undefined;
  const name = base.replace(/(?:[ _]\(?\d+\)?)?\.csv$/, '').replaceAll('_', ' ');
  const plain = name === 'phone numbers' ? 'phonenumbers' : name;
  return plain in linkedinFiles ? plain : undefined;
}

/** Which file it is, told by its headings; the one that names most of them. */
export function linkedinNameOf(headings: readonly string[]): string | undefined {
  const fits = Object.entries(linkedinFiles).filter(([, { telling }]) =>
    telling.every((heading) => headings.includes(heading)),
  );
  const only = (name: string) => name !== 'skills' || headings.length === 1;
  const own = fits.filter(([name]) => only(name));
  return own.sort(([, a], [, b]) => b.telling.length - a.telling.length)[0]?.[0];
}
