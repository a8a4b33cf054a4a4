import type { Place, Profile, Section } from '../../resume/schema';

/** Keys of JSON Resume for one of our fields: the first is written, all are read, the first that says something wins. */
export type Keys = readonly [written: string, ...alsoRead: string[]];

/** `paragraphs` is one text, parted by empty lines. */
type Field =
  | 'title'
  | 'organization'
  | 'location'
  | 'url'
  | 'start'
  | 'end'
  | 'field'
  | 'level'
  | 'paragraphs'
  | 'bullets'
  | 'keywords';

export type SectionKeys = Record<Field, Keys>;

const usual: SectionKeys = {
  title: ['name', 'title'],
  organization: ['organization'],
  location: ['location'],
  url: ['url', 'website', 'link'],
  start: ['startDate', 'from'],
  end: ['endDate', 'to'],
  field: ['area'],
  level: ['level'],
  paragraphs: ['summary'],
  bullets: ['highlights'],
  keywords: ['keywords'],
};

/** JSON Resume 1.x first, then 0.x and what is found in the wild. */
export const sectionKeys: Record<Section, SectionKeys> = {
  work: {
    ...usual,
    title: ['position', 'title', 'jobTitle', 'role'],
    organization: ['name', 'company', 'employer', 'organization', 'organisation', 'institution'],
    url: ['url', 'website', 'websiteLink'],
    bullets: ['highlights', 'activities', 'responsibilities', 'achievements'],
    keywords: ['keywords', 'technologies', 'tech'],
  },
  projects: {
    ...usual,
    organization: ['entity', 'organization', 'company'],
    paragraphs: ['description', 'summary'],
    keywords: ['keywords', 'technologies', 'tech'],
  },
  volunteer: {
    ...usual,
    title: ['position', 'role', 'title'],
    organization: ['organization', 'organisation', 'name', 'company'],
  },
  education: {
    ...usual,
    title: ['studyType', 'degree', 'title'],
    organization: ['institution', 'school', 'university', 'name'],
    field: ['area', 'field', 'fieldOfStudy', 'major'],
    level: ['score', 'gpa', 'grade'],
    paragraphs: ['summary', 'description'],
    keywords: ['courses'],
  },
  certificates: {
    ...usual,
    organization: ['issuer', 'awarder', 'authority', 'organization'],
    end: ['date', 'endDate', 'releaseDate'],
  },
  awards: {
    ...usual,
    title: ['title', 'name'],
    organization: ['awarder', 'issuer', 'organization'],
    end: ['date', 'endDate', 'year'],
    paragraphs: ['summary', 'description'],
  },
  publications: {
    ...usual,
    organization: ['publisher', 'journal'],
    end: ['releaseDate', 'date', 'year'],
    paragraphs: ['summary', 'description'],
  },
  skills: { ...usual, title: ['name', 'category', 'skill'] },
  languages: { ...usual, title: ['language', 'name'], level: ['fluency', 'level'] },
  interests: usual,
  references: { ...usual, paragraphs: ['reference', 'summary'] },
};

/** Says what the employer does; read as what the owner did only when the file says nothing else of that. */
export const lastResort: Partial<Record<Section, string>> = { work: 'description' };

/** Names that a section goes by, the standard's first; another is read only where that says nothing. */
export const sectionNames: Record<Section, Keys> = {
  work: [
    'work',
    'experience',
    'experiences',
    'workExperience',
    'work experience',
    'works',
    'employment',
  ],
  projects: ['projects', 'sideProjects'],
  volunteer: ['volunteer', 'volunteers', 'volunteering'],
  education: ['education'],
  certificates: ['certificates', 'certifications'],
  awards: ['awards'],
  publications: ['publications'],
  skills: ['skills'],
  languages: ['languages'],
  interests: ['interests'],
  references: ['references'],
};

type BasicsField =
  | 'name'
  | 'label'
  | 'image'
  | 'email'
  | 'phone'
  | 'url'
  | 'paragraphs'
  | 'bullets';

export const basicsKeys: Record<BasicsField, Keys> = {
  name: ['name', 'fullName'],
  label: ['label', 'headline', 'title'],
  image: ['image', 'picture'],
  email: ['email'],
  phone: ['phone'],
  url: ['url', 'website', 'web'],
  paragraphs: ['summary'],
  bullets: ['highlights'],
};

export const placeKeys: Record<Exclude<keyof Place, 'extra'>, Keys> = {
  address: ['address'],
  postalCode: ['postalCode', 'postcode', 'zip'],
  city: ['city'],
  countryCode: ['countryCode'],
  region: ['region', 'state'],
};

export const profileKeys: Record<Exclude<keyof Profile, 'extra'>, Keys> = {
  network: ['network'],
  username: ['username'],
  url: ['url'],
};

/** After a key: what stood there, where our field could not hold it as it was. */
export const asRead = (key: string) => `${key}AsRead`;

export const schemaUrl =
  'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';
