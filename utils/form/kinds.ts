/** What a form field can ask for. Names follow the HTML standard's autofill tokens where one exists. */
export const kindGroups = {
  name: [
    'name',
    'given-name',
    'additional-name',
    'family-name',
    'honorific-prefix',
    'honorific-suffix',
    'preferred-name',
    'pronouns',
  ],
  contact: ['email', 'tel', 'tel-country-code', 'tel-national', 'tel-extension', 'tel-type'],
  place: [
    'street-address',
    'address-line1',
    'address-line2',
    'address-level2',
    'address-level1',
    'postal-code',
    'country',
    'location',
  ],
  links: ['linkedin', 'github', 'website', 'portfolio', 'twitter', 'other-link'],
  now: ['organization', 'organization-title', 'years-of-experience'],
  work: [
    'work-organization',
    'work-title',
    'work-location',
    'work-start',
    'work-end',
    'work-current',
    'work-description',
  ],
  education: [
    'school',
    'degree',
    'field-of-study',
    'education-start',
    'education-end',
    'gpa',
    'education-current',
  ],
  other: ['skills', 'language', 'language-level', 'certification'],
  texts: ['summary', 'cover-letter-text'],
  files: ['resume-file', 'cover-letter-file', 'other-file', 'photo'],
  answers: [
    'work-authorization',
    'sponsorship',
    'relocation',
    'notice-period',
    'start-date',
    'salary-expectation',
    'referral-source',
    'referrer-name',
    'previous-employee',
    'age-of-majority',
  ],
  sensitive: [
    'gender',
    'race',
    'hispanic',
    'veteran',
    'disability',
    'sexual-orientation',
    'transgender',
    'birth-date',
    'nationality',
    'criminal-record',
  ],
  boxes: ['consent', 'signature'],
  unused: [
    'username',
    'password',
    'otp',
    'card',
    'national-id',
    'search',
    'captcha',
    'trap',
    'question',
    'none',
  ],
} as const;

export type KindGroup = keyof typeof kindGroups;
export type Kind = (typeof kindGroups)[KindGroup][number];
/** A start or end split over several controls keeps its kind, with the part named. */
export type DatePart = 'day' | 'month' | 'year';

const groupByKind = new Map<Kind, KindGroup>(
  Object.entries(kindGroups).flatMap(([group, kinds]) =>
    kinds.map((kind) => [kind, group as KindGroup] as const),
  ),
);

export const groupOf = (kind: Kind): KindGroup => groupByKind.get(kind)!;

export const isKind = (name: string): name is Kind => groupByKind.has(name as Kind);
