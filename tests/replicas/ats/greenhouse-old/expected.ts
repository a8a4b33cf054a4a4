import { area, file, replica, select2, text } from '../../fields';
import type { ReplicaField } from '../../replica';
import { is, leave, right } from '../../right';

const answer = (n: number, of = 'text') => `job_application_answers_attributes_${n}_${of}_value`;

const school = (
  row: number,
  said: Record<'school' | 'degree' | 'field', string>,
  [startYear, endMonth, endYear]: [string, string, string],
): ReplicaField[] => {
  const at = (name: string) => `.education:nth-of-type(${row + 1}) .${name}`;
  const part = (name: string, label: string, kind: ReplicaField['kind'], ...value: string[]) =>
    text(at(name), label, kind, is(...value), {
      row,
      part: name.endsWith('year') ? 'year' : 'month',
    });
  return [
    select2(
      `education_school_name_${row}`,
      { query: said.school.slice(0, 8) },
      'School',
      'school',
      is(said.school),
      { row },
    ),
    select2(`education_degree_${row}`, {}, 'Degree', 'degree', is(said.degree), { row }),
    select2(`education_discipline_${row}`, {}, 'Discipline', 'field-of-study', is(said.field), {
      row,
    }),
    part('start-date-month', 'Education Start Month', 'education-start', '09'),
    part('start-date-year', 'Education Start Year', 'education-start', startYear),
    part('end-date-month', 'Education End Month', 'education-end', endMonth),
    part('end-date-year', 'Education End Year', 'education-end', endYear),
  ];
};

export default replica('ats/greenhouse-old', 'Greenhouse (old)', {
  traps: [{ selector: '#fingerprint' }],
  repeats: [
    { section: 'education', add: '#add_education', rows: { atFirst: 1, wanted: 2 }, step: 0 },
  ],
  fields: [
    text('#first_name', 'First Name', 'given-name', right.given),
    text('#last_name', 'Last Name', 'family-name', right.family),
    text('#email', 'Email', 'email', right.email),
    text('#phone', 'Phone', 'tel', right.phone),
    text('#job_application_location', 'Location (City)', 'location', right.place),
    {
      ...file(
        '#s3_upload_for_resume input',
        '[data-source=attach]',
        'Resume/CV',
        'resume-file',
        right.resume,
      ),
      seen: { by: 'text', at: '#resume_filename' },
    },
    ...school(
      0,
      {
        school: 'Cascadia Lakes University',
        degree: "Bachelor's Degree",
        field: 'Computer Science',
      },
      ['2013', '05', '2017'],
    ),
    ...school(
      1,
      {
        school: 'Larkspur Community College',
        degree: "Associate's Degree",
        field: 'Graphic Design',
      },
      ['2011', '06', '2013'],
    ),
    text(`#${answer(0)}`, 'LinkedIn Profile', 'linkedin', right.linkedin),
    select2(
      answer(1, 'boolean'),
      {},
      'Are you legally authorized to work in the United States?',
      'work-authorization',
      right.yes,
      { holds: '--' },
    ),
    select2(
      answer(2, 'boolean'),
      {},
      'Will you now or in the future require sponsorship to work in the United States?',
      'sponsorship',
      right.no,
      { holds: '--' },
    ),
    area(
      `#${answer(3)}`,
      'Which lantern would you save first?',
      'question',
      leave('not-understood'),
    ),
    text(`#${answer(4)}`, 'Website', 'website', leave('already-filled'), {
      holds: 'https://lanterns.example',
    }),
    select2('job_application_gender', {}, 'Gender', 'gender', is('Female'), {
      holds: 'Please select',
    }),
    select2(
      'job_application_veteran_status',
      {},
      'Veteran Status',
      'veteran',
      is('I am not a protected veteran'),
      { holds: 'Please select' },
    ),
  ],
});
