import type { Basics, Entry, Resume, Section } from './schema';

/** What application forms ask for, as far as a resume can hold it. */
export type Missing =
  | 'name'
  | 'email'
  | 'phone'
  | 'city'
  | 'country'
  | 'title'
  | 'organization'
  | 'school'
  | 'degree'
  | 'location'
  | 'start'
  | 'end';

type Wanted<Of> = readonly [Missing, isSaid: (of: Of) => boolean];

const wantedOfBasics: readonly Wanted<Basics>[] = [
  ['name', ({ name }) => name !== ''],
  ['email', ({ email }) => email !== ''],
  ['phone', ({ phone }) => phone !== ''],
  ['city', ({ location }) => location.city !== ''],
  ['country', ({ location }) => location.countryCode !== ''],
];

const start: Wanted<Entry> = ['start', (entry) => entry.start !== undefined];

/** By section; what is not here no form asks for. An end is wanted only by a school: of a role none means "until now". */
const wantedOfEntries: Partial<Record<Section, readonly Wanted<Entry>[]>> = {
  work: [
    ['title', ({ title }) => title !== ''],
    ['organization', ({ organization }) => organization !== ''],
    ['location', ({ location }) => location !== ''],
    start,
  ],
  education: [
    ['degree', ({ title, field }) => title !== '' || field !== ''],
    ['school', ({ organization }) => organization !== ''],
    ['end', (entry) => entry.start !== undefined || entry.end !== undefined],
  ],
};

const missing = <Of>(of: Of, wanted: readonly Wanted<Of>[]) =>
  wanted.filter(([, isSaid]) => !isSaid(of)).map(([what]) => what);

export const missingInBasics = (basics: Basics): Missing[] => missing(basics, wantedOfBasics);

export const missingInEntry = (entry: Entry): Missing[] =>
  missing(entry, wantedOfEntries[entry.section] ?? []);

/** The parts of a resume that lack what forms ask for: `basics`, and entries by their ids. */
export const partsWithGaps = ({ basics, entries }: Resume): string[] => [
  ...(missingInBasics(basics).length > 0 ? ['basics'] : []),
  ...entries.filter((entry) => missingInEntry(entry).length > 0).map(({ id }) => id),
];
