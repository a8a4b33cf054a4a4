import '../zod-setup';
import * as z from 'zod';

/** JSON Resume's sections, by their names there. */
export const sections = [
  'work',
  'projects',
  'volunteer',
  'education',
  'certificates',
  'awards',
  'publications',
  'skills',
  'languages',
  'interests',
  'references',
] as const;

export const Section = z.enum(sections);
export type Section = z.infer<typeof Section>;

/** As precise as the owner knows: `2019`, `2019-04` or `2019-04-30`. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
export type PartialDate = z.infer<typeof PartialDate>;

/** Keys of a JSON Resume that this model does not know, kept to be written back. */
const Extra = z.record(z.string(), z.unknown());

/**
 * What the owner wrote, as they wrote it: one bullet or one paragraph. A paragraph may hold several
 * sentences; whoever needs one of them cites it by offsets into `text`.
 */
export const Statement = z.object({
  id: z.string().min(1),
  text: z.string(),
  form: z.enum(['paragraph', 'bullet']).default('paragraph'),
  /** Other wordings of the same fact, by the owner. */
  alternatives: z.array(z.string()).default([]),
});
export type Statement = z.infer<typeof Statement>;

/** One item of a resume. Empty strings and empty lists mean "not said". */
export const Entry = z.object({
  id: z.string().min(1),
  section: Section,
  /** Position, project, degree, award, skill, language, interest, or who the reference is. */
  title: z.string().default(''),
  /** Employer, school, issuer, publisher, awarder, or the entity of a project. */
  organization: z.string().default(''),
  location: z.string().default(''),
  url: z.string().default(''),
  start: PartialDate.optional(),
  /** Missing while `start` is there means: until now. */
  end: PartialDate.optional(),
  /** The role a project was done in: an entry's id. */
  partOf: z.string().optional(),
  /** Field of study (education). */
  field: z.string().default(''),
  /** Grade (education), level (skills), fluency (languages). */
  level: z.string().default(''),
  statements: z.array(Statement).default([]),
  keywords: z.array(z.string()).default([]),
  extra: Extra.default({}),
});
export type Entry = z.infer<typeof Entry>;

export const Profile = z.object({
  network: z.string().default(''),
  username: z.string().default(''),
  url: z.string().default(''),
  extra: Extra.default({}),
});
export type Profile = z.infer<typeof Profile>;

export const Place = z.object({
  address: z.string().default(''),
  postalCode: z.string().default(''),
  city: z.string().default(''),
  /** ISO 3166-1 alpha-2. */
  countryCode: z.string().default(''),
  region: z.string().default(''),
  extra: Extra.default({}),
});
export type Place = z.infer<typeof Place>;

export const Basics = z.object({
  name: z.string().default(''),
  /** Only where the owner has said how their name divides; never guessed into storage. */
  givenName: z.string().default(''),
  familyName: z.string().default(''),
  label: z.string().default(''),
  image: z.string().default(''),
  email: z.string().default(''),
  phone: z.string().default(''),
  url: z.string().default(''),
  location: Place.default(() => Place.parse({})),
  profiles: z.array(Profile).default([]),
  /** The profile: its paragraphs are cited like any statement, with `basics` for the entry. */
  summary: z.array(Statement).default([]),
  extra: Extra.default({}),
});
export type Basics = z.infer<typeof Basics>;

export const Resume = z.object({
  id: z.string().min(1),
  /** What the owner calls it. */
  label: z.string().default(''),
  /** BCP 47. */
  language: z.string().default('en'),
  /** Counts saves; a write on an older revision is refused. */
  revision: z.number().int().nonnegative().default(0),
  updatedAt: z.string().default(''),
  /** Kept, and offered for no posting. */
  archived: z.boolean().default(false),
  basics: Basics.default(() => Basics.parse({})),
  entries: z.array(Entry).default([]),
  extra: Extra.default({}),
});
export type Resume = z.infer<typeof Resume>;
