import { area, box, date, number, picked, radiosAt, replica, text } from '../../fields';
import type { ReplicaField } from '../../replica';
import { all, compose, is, leave, right, yearsWorked } from '../../right';

const kept = { controlled: true };

const list = (
  name: string,
  shows: string,
  ...[label, kind, what]: [string, ReplicaField['kind'], ReplicaField['right']]
) =>
  picked(
    `#apply_${name}`,
    {
      shows: `.ant-select:has(#apply_${name}) ${shows}`,
      options: '.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option',
      confirm: 'Escape',
    },
    label,
    kind,
    what,
  );

const one = '.ant-select-content-has-value';
const many = '.ant-select-selection-item-content';

export default replica('widgets/antd', 'Ant Design', {
  fields: [
    text('#apply_given', 'First name', 'given-name', right.given, kept),
    text('#apply_family', 'Last name', 'family-name', right.family, kept),
    text('#apply_email', 'Email', 'email', right.email, kept),
    text('#apply_website', 'Website', 'website', leave('already-filled'), {
      holds: 'https://marbled.example',
      ...kept,
    }),
    list('country', one, 'Country of residence', 'country', is('United States')),
    list('degree', one, 'Highest degree', 'degree', is("Bachelor's Degree")),
    list('skills', many, 'Skills', 'skills', all('TypeScript', 'Go', 'Kubernetes', 'PostgreSQL')),
    date('#apply_start', 'Earliest start date', 'start-date', is('2027-02-01'), kept),
    number(
      '#apply_years',
      'Years of professional experience',
      'years-of-experience',
      yearsWorked,
      kept,
    ),
    radiosAt(
      '#apply_sponsor input',
      '#apply_sponsor label:first-child input',
      'Will you require visa sponsorship to work in the United States?',
      'sponsorship',
      right.no,
    ),
    box(
      '#apply_relocate',
      'Are you willing to relocate?',
      'relocation',
      is('Are you willing to relocate?'),
    ),
    area('#apply_about', 'About you', 'summary', compose(500), kept),
    box('#apply_agree', 'I accept the terms', 'consent', leave('only-you')),
  ],
});
