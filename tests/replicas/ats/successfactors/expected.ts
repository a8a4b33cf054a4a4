import { completed, date, file, replica, text } from '../../fields';
import type { ReplicaField } from '../../replica';
import { is, leave, right } from '../../right';

type Tail = [string, ReplicaField['kind'], ReplicaField['right'], { row?: number }?];

const at = (name: string) => `[name="${name}"] >>> #inner`;
const kept = { controlled: true };
const words = (name: string, ...[label, kind, what, more]: Tail) =>
  text(at(name), label, kind, what, { ...kept, ...more });
const combo = (name: string, ...[label, kind, what, more]: Tail) =>
  completed(
    at(name),
    { open: `[name="${name}"] >>> .icon`, options: `[name="${name}"] >>> .item` },
    label,
    kind,
    what,
    { ...kept, ...more },
  );

const school = (row: number, name: string, degree: string, major: string) => [
  words(`school${row}`, 'School', 'school', is(name), { row }),
  combo(`degree${row}`, 'Degree', 'degree', is(degree), { row }),
  words(`major${row}`, 'Major', 'field-of-study', is(major), { row }),
];

export default replica('ats/successfactors', 'SuccessFactors', {
  submit: '.apply',
  repeats: [
    { section: 'education', add: '.add-education', rows: { atFirst: 1, wanted: 2 }, step: 0 },
  ],
  fields: [
    {
      ...file('.resume input', '.upload', 'Resume', 'resume-file', right.resume),
      seen: { by: 'text', at: '.resume .file-name' },
    },
    words('firstName', 'First Name', 'given-name', right.given),
    words('lastName', 'Last Name', 'family-name', right.family),
    words('contactEmail', 'Email', 'email', right.email),
    words('cellPhone', 'Phone', 'tel', right.phone),
    { ...words('city', 'City', 'address-level2', leave('already-filled')), holds: 'Falmouth' },
    combo('country', 'Country', 'country', is('United States')),
    date(at('VFLD3'), 'Earliest start date', 'start-date', is('02/01/2027'), kept),
    combo(
      'VFLD4',
      'Are you legally authorized to work in the United States?',
      'work-authorization',
      right.yes,
    ),
    words('VFLD5', 'Which anchor do you prefer?', 'question', leave('not-understood')),
    ...school(0, 'Cascadia Lakes University', "Bachelor's Degree", 'Computer Science'),
    ...school(1, 'Larkspur Community College', "Associate's Degree", 'Graphic Design'),
  ],
});
