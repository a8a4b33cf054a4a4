import { area, box, escapeId, file, picked, radiosAt, replica, spin, text } from '../../fields';
import type { ReplicaField } from '../../replica';
import { all, compose, is, leave, right } from '../../right';

type Tail = Parameters<typeof text> extends [string, ...infer Rest] ? Rest : never;

const words = (id: string, ...[label, kind, what, more]: Tail) =>
  text(`#${escapeId(id)}`, label, kind, what, { controlled: true, ...more });

const list = (id: string, ...[label, kind, what, more]: Tail) =>
  picked(
    `button#${escapeId(id)}`,
    { shows: `button#${escapeId(id)}`, options: `#${escapeId(id)}-list [role=option]` },
    label,
    kind,
    what,
    { holds: 'Select One', ...more },
  );

const search = (id: string, ...tail: Tail) => {
  const container = `[data-automation-id=multiSelectContainer]:has(#${escapeId(id)})`;
  return picked(
    `#${escapeId(id)}`,
    {
      shows: `${container} [data-automation-id=selectedItem] [data-automation-id=promptOption]`,
      options: `${container} [data-automation-id=menuItem]`,
      query: true,
      enter: true,
    },
    ...tail,
  );
};

const part = (id: string, of: 'Month' | 'Year', ...[label, kind, what, more]: Tail) =>
  spin(`#${escapeId(`${id}-dateSection${of}-input`)}`, label, kind, what, {
    part: of === 'Month' ? 'month' : 'year',
    controlled: true,
    ...more,
  });

interface Job {
  title: string;
  employer: string;
  place: string;
  start: [month: string, year: string];
  end?: [month: string, year: string];
}

const job = (row: number, { title, employer, place, start, end }: Job): ReplicaField[] => {
  const id = (name: string) => `workExperience-${4 + row * 3}--${name}`;
  const here = { row, step: 1 };
  return [
    words(id('jobTitle'), 'Job Title', 'work-title', is(title), here),
    words(id('companyName'), 'Company', 'work-organization', is(employer), here),
    words(id('location'), 'Location', 'work-location', is(place), here),
    box(
      `#${id('currentlyWorkHere')}`,
      'I currently work here',
      'work-current',
      end ? leave('no-data') : is('I currently work here'),
      here,
    ),
    part(id('startDate'), 'Month', 'From', 'work-start', is(start[0]), here),
    part(id('startDate'), 'Year', 'From', 'work-start', is(start[1]), here),
    ...(end
      ? [
          part(id('endDate'), 'Month', 'To', 'work-end', is(end[0]), here),
          part(id('endDate'), 'Year', 'To', 'work-end', is(end[1]), here),
        ]
      : []),
    area(`#${id('roleDescription')}`, 'Role Description', 'work-description', compose(4000), {
      controlled: true,
      ...here,
    }),
  ];
};

interface School {
  school: string;
  degree: string;
  field: string;
  grade: ReplicaField['right'];
  years: [from: string, to: string];
}

const school = (row: number, { school, degree, field, grade, years }: School): ReplicaField[] => {
  const id = (name: string) => `education-${40 + row * 3}--${name}`;
  const here = { row, step: 1 };
  return [
    words(id('schoolName'), 'School or University', 'school', is(school), here),
    list(id('degree'), 'Degree', 'degree', is(degree), here),
    search(id('fieldOfStudy'), 'Field of Study', 'field-of-study', is(field), here),
    words(id('gradeAverage'), 'Overall Result (GPA)', 'gpa', grade, here),
    part(id('firstYearAttended'), 'Year', 'From', 'education-start', is(years[0]), here),
    part(
      id('lastYearAttended'),
      'Year',
      'To (Actual or Expected)',
      'education-end',
      is(years[1]),
      here,
    ),
  ];
};

const next = '[data-automation-id=pageFooterNextButton]';
const add = (section: string) =>
  `[aria-labelledby="${section}-section"] > [data-automation-id=add-button]`;
const question = (n: number) => `primaryQuestionnaire--a${n}`;

export default replica('ats/workday', 'Workday', {
  next: [next, next, next],
  submit: next,
  traps: [
    { selector: '[data-automation-id=beecatcher]' },
    { selector: 'input[aria-hidden=true]', own: true },
  ],
  repeats: [
    { section: 'work', add: add('Work-Experience'), rows: { atFirst: 0, wanted: 2 }, step: 1 },
    { section: 'education', add: add('Education'), rows: { atFirst: 0, wanted: 2 }, step: 1 },
  ],
  fields: [
    search('source--source', 'How Did You Hear About Us?', 'referral-source', all('LinkedIn')),
    radiosAt(
      'input[name=candidateIsPreviousWorker]',
      'input[name=candidateIsPreviousWorker][value=true]',
      'Have you previously worked for Kestrel Ridge Mills?',
      'previous-employee',
      right.no,
    ),
    list('country--country', 'Country', 'country', leave('already-filled'), {
      holds: 'United States',
    }),
    words('name--legalName--firstName', 'First Name', 'given-name', right.given),
    words('name--legalName--lastName', 'Last Name', 'family-name', right.family),
    words('address--addressLine1', 'Address Line 1', 'address-line1', right.street),
    words('address--city', 'City', 'address-level2', right.city),
    list('address--countryRegion', 'State', 'address-level1', right.region),
    words('address--postalCode', 'Postal Code', 'postal-code', right.postalCode),
    words('emailAddress--emailAddress', 'Email Address', 'email', right.email),
    list('phoneNumber--phoneType', 'Phone Device Type', 'tel-type', leave('no-data')),
    search(
      'phoneNumber--countryPhoneCode',
      'Country Phone Code',
      'tel-country-code',
      leave('already-filled'),
      { holds: 'United States of America (+1)' },
    ),
    words('phoneNumber--phoneNumber', 'Phone Number', 'tel-national', right.national),
    words('phoneNumber--extension', 'Phone Extension', 'tel-extension', leave('no-data')),
    ...job(0, {
      title: 'Senior Platform Engineer',
      employer: 'Harbor Loom Systems',
      place: 'Portland, Oregon',
      start: ['04', '2021'],
    }),
    ...job(1, {
      title: 'Software Engineer',
      employer: 'Quillfern Analytics',
      place: 'Seattle, Washington',
      start: ['06', '2017'],
      end: ['03', '2021'],
    }),
    ...school(0, {
      school: 'Cascadia Lakes University',
      degree: "Bachelor's Degree",
      field: 'Computer Science',
      grade: is('3.7'),
      years: ['2013', '2017'],
    }),
    ...school(1, {
      school: 'Larkspur Community College',
      degree: "Associate's Degree",
      field: 'Graphic Design',
      grade: leave('no-data'),
      years: ['2011', '2013'],
    }),
    search(
      'skills--skills',
      'Type to Add Skills',
      'skills',
      all('TypeScript', 'Kubernetes', 'PostgreSQL', 'Go (Programming Language)'),
      { step: 1 },
    ),
    {
      ...file(
        '[data-automation-id=file-upload-input-ref]',
        '[data-automation-id=select-files]',
        'Resume/CV',
        'resume-file',
        right.resume,
        { step: 1 },
      ),
      seen: { by: 'text', at: '[data-automation-id=file-upload-item-name]' },
    },
    words('socialNetworkAccounts--linkedInAccount', 'LinkedIn', 'linkedin', right.linkedin, {
      step: 1,
    }),
    list(
      question(1),
      'Are you legally authorized to work in the United States?',
      'work-authorization',
      right.yes,
      { step: 2 },
    ),
    list(
      question(2),
      'Will you now or in the future require sponsorship for employment visa status in the United States?',
      'sponsorship',
      right.no,
      { step: 2 },
    ),
    list(question(3), 'Are you at least 18 years of age?', 'age-of-majority', right.yes, {
      step: 2,
    }),
    words(question(4), 'What are your salary expectations?', 'salary-expectation', is('120000'), {
      step: 2,
    }),
    area(
      `#${question(5)}`,
      'Which shift bell do you prefer?',
      'question',
      leave('not-understood'),
      {
        step: 2,
        controlled: true,
      },
    ),
    list('personalInfoUS--gender', 'Gender', 'gender', is('Female'), { step: 3 }),
    list(
      'personalInfoUS--ethnicity',
      'Please select the race that best describes you.',
      'race',
      is('Two or More Races'),
      { step: 3 },
    ),
    list(
      'personalInfoUS--veteranStatus',
      'Veteran Status',
      'veteran',
      is('I am not a protected veteran'),
      { step: 3 },
    ),
    box(
      '#termsAndConditions--acceptTermsAndAgreements',
      'Yes, I have read and consent to the terms and conditions',
      'consent',
      leave('only-you'),
      { step: 3 },
    ),
  ],
});
