import { area, box, boxesAt, file, number, reactSelect, replica, text } from '../../fields';
import type { ReplicaField } from '../../replica';
import { all, compose, is, leave, right } from '../../right';

/** Lists that are filled only once something has been typed. */
const searched = (field: ReplicaField, query: string): ReplicaField => ({
  ...field,
  act: field.act.by === 'picking' ? { ...field.act, query } : field.act,
});

/** Files go out of sight into a name that is painted. */
const attached = (id: string, ...rest: [string, ReplicaField['kind'], ReplicaField['right']]) => ({
  ...file(`#${id}`, `[aria-labelledby="upload-label-${id}"] .file-upload__wrapper button`, ...rest),
  seen: {
    by: 'text' as const,
    at: `[aria-labelledby="upload-label-${id}"] .file-upload__filename p`,
  },
});

const kept = { controlled: true };

const school = (
  row: number,
  said: Record<'school' | 'degree' | 'field' | 'startYear' | 'endMonth' | 'endYear', string>,
): ReplicaField[] => [
  searched(
    reactSelect(`school--${row}`, 'School', 'school', is(said.school), { row }),
    said.school.slice(0, 8),
  ),
  reactSelect(`degree--${row}`, 'Degree', 'degree', is(said.degree), { row }),
  reactSelect(`discipline--${row}`, 'Discipline', 'field-of-study', is(said.field), { row }),
  reactSelect(`start-month--${row}`, 'Start date month', 'education-start', is('September'), {
    row,
    part: 'month',
  }),
  number(`#start-year--${row}`, 'Start date year', 'education-start', is(said.startYear), {
    row,
    part: 'year',
    ...kept,
  }),
  reactSelect(`end-month--${row}`, 'End date month', 'education-end', is(said.endMonth), {
    row,
    part: 'month',
  }),
  number(`#end-year--${row}`, 'End date year', 'education-end', is(said.endYear), {
    row,
    part: 'year',
    ...kept,
  }),
];

export default replica('ats/greenhouse', 'Greenhouse', {
  traps: [
    { selector: '#g-recaptcha-response-100000' },
    { selector: 'input[aria-hidden=true][tabindex="-1"]', own: true },
  ],
  repeats: [
    { section: 'education', add: '.add-another-button', rows: { atFirst: 1, wanted: 2 }, step: 0 },
  ],
  fields: [
    text('#first_name', 'First Name', 'given-name', right.given, kept),
    text('#last_name', 'Last Name', 'family-name', right.family, kept),
    text('#preferred_name', 'Preferred First Name', 'preferred-name', leave('no-data'), kept),
    text('#email', 'Email', 'email', right.email, kept),
    reactSelect('country', 'Country', 'tel-country-code', is('+1'), { by: ['United States +1'] }),
    text('#phone', 'Phone', 'tel', is(...right.national.fill, ...right.phone.fill)),
    searched(
      reactSelect(
        'candidate-location',
        'Location (City)',
        'location',
        is('Portland, Oregon, United States'),
      ),
      'Portland',
    ),
    attached('resume', 'Resume/CV', 'resume-file', right.resume),
    attached('cover_letter', 'Cover Letter', 'cover-letter-file', right.coverLetter),
    ...school(0, {
      school: 'Cascadia Lakes University',
      degree: "Bachelor's Degree",
      field: 'Computer Science',
      startYear: '2013',
      endMonth: 'May',
      endYear: '2017',
    }),
    ...school(1, {
      school: 'Larkspur Community College',
      degree: "Associate's Degree",
      field: 'Graphic Design',
      startYear: '2011',
      endMonth: 'June',
      endYear: '2013',
    }),
    text('#question_4001', 'LinkedIn Profile', 'linkedin', right.linkedin, kept),
    text('#website', 'Website', 'website', leave('already-filled'), {
      holds: 'https://looms-and-letters.example',
      ...kept,
    }),
    reactSelect(
      'question_4003',
      'Are you legally authorized to work in the United States?',
      'work-authorization',
      right.yes,
    ),
    reactSelect(
      'question_4004',
      'Will you now or in the future require visa sponsorship to work in the United States?',
      'sponsorship',
      right.no,
    ),
    reactSelect(
      'question_4005',
      'How did you hear about this job?',
      'referral-source',
      is('LinkedIn'),
    ),
    text(
      '#question_4006',
      'What are your salary expectations?',
      'salary-expectation',
      is('120000'),
      kept,
    ),
    area(
      '#question_4007',
      'Why are you interested in Brackenfield Works?',
      'summary',
      compose(600),
      kept,
    ),
    boxesAt(
      '[name="question_4008[]"]',
      '[name="question_4008[]"][value="5000"]',
      'Which of these have you worked with?',
      'skills',
      all('Kubernetes', 'TypeScript'),
    ),
    text(
      '#question_4009',
      'What is the oldest machine that you have repaired?',
      'question',
      leave('not-understood'),
      kept,
    ),
    reactSelect('gender', 'Gender', 'gender', is('Female')),
    reactSelect('hispanic_ethnicity', 'Are you Hispanic/Latino?', 'hispanic', right.no),
    reactSelect('race', 'Please identify your race', 'race', is('Two or More Races'), {
      later: true,
    }),
    reactSelect('veteran_status', 'Veteran Status', 'veteran', is('I am not a protected veteran')),
    reactSelect(
      'disability_status',
      'Disability Status',
      'disability',
      is('No, I do not have a disability and have not had one in the past'),
    ),
    box(
      '#gdpr_processing_consent_given_1',
      'I consent to the processing of my personal data for the purpose of assessing my candidacy.',
      'consent',
      leave('only-you'),
    ),
  ],
});
