import { area, box, file, replica, select, text } from '../../fields';
import type { ReplicaField } from '../../replica';
import { is, leave, right } from '../../right';

type Tail = [
  string,
  ReplicaField['kind'],
  ReplicaField['right'],
  { step?: number; part?: 'month' | 'year'; row?: number }?,
];

const at = (id: string) => `[id="et-ef-content-ftf-dv_cs_${id}"]`;
const words = (id: string, ...[label, kind, what, more]: Tail) =>
  text(at(id), label, kind, what, { controlled: true, ...more });
const list = (id: string, ...tail: Tail) => select(at(id), ...tail);
const second = { step: 1 };

export default replica('ats/taleo', 'Taleo', {
  next: ['.continue'],
  submit: '.continue',
  traps: [{ selector: '[name=ftlcompid]' }],
  fields: [
    words('FirstName', 'First Name', 'given-name', right.given),
    words('LastName', 'Last Name', 'family-name', right.family),
    words('Address', 'Address (line 1)', 'address-line1', right.street),
    list('Country', 'Country', 'country', is('United States')),
    {
      ...list('Region', 'State/Province', 'address-level1', is('Oregon')),
      act: { by: 'choosing', at: `${at('Region')}:has(option:nth-child(4))` },
    },
    words('City', 'City', 'address-level2', right.city),
    words('ZipCode', 'Zip/Postal Code', 'postal-code', right.postalCode),
    words('Email', 'Email Address', 'email', right.email),
    words('CellularPhone', 'Cellular Number', 'tel', right.phone),
    list('Source', 'How did you hear about this position?', 'referral-source', is('LinkedIn')),
    {
      ...words('employer-0', 'Employer', 'work-organization', leave('already-filled'), second),
      holds: 'Pike and Sons',
    },
    words('title-0', 'Job Title', 'work-title', leave('unsure'), second),
    list('start-month-0', 'Start Date: month', 'work-start', leave('unsure'), {
      ...second,
      part: 'month',
    }),
    list('start-year-0', 'Start Date: year', 'work-start', leave('unsure'), {
      ...second,
      part: 'year',
    }),
    words('institution-0', 'Institution', 'school', is('Cascadia Lakes University'), second),
    words('program-0', 'Program', 'field-of-study', is('Computer Science'), second),
    list('level-0', 'Education Level (Achieved)', 'degree', is("Bachelor's Degree"), second),
    file(
      at('resume'),
      at('resume'),
      'Select the resume file to attach',
      'resume-file',
      right.resume,
      second,
    ),
    list(
      'sponsor',
      'Will you now or in the future require sponsorship to work in the United States?',
      'sponsorship',
      right.no,
      second,
    ),
    area(at('ladle'), 'How hot is a ladle?', 'question', leave('not-understood'), {
      ...second,
      controlled: true,
    }),
    words(
      'signature',
      'Type your full name as your electronic signature',
      'signature',
      leave('only-you'),
      second,
    ),
    box(
      at('agree'),
      'I certify that all of the above is true',
      'consent',
      leave('only-you'),
      second,
    ),
  ],
});
