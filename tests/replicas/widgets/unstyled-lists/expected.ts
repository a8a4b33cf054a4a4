import { box, completed, picked, radiosAt, replica } from '../../fields';
import type { ReplicaField } from '../../replica';
import { is, leave, right } from '../../right';

const radix = (
  name: string,
  label: string,
  kind: ReplicaField['kind'],
  what: ReplicaField['right'],
  holds = 'Please select',
) =>
  picked(
    `button#${name}`,
    { shows: `button#${name}`, options: '[role=option]' },
    label,
    kind,
    what,
    {
      holds,
      also: `#${name}-field select`,
    },
  );

export default replica('widgets/unstyled-lists', 'Radix, Headless UI', {
  traps: [{ selector: 'input[hidden]', own: true }],
  fields: [
    radix('country', 'Country', 'country', is('United States')),
    radix('degree', 'Highest degree', 'degree', is("Bachelor's Degree")),
    radix('shift', 'Preferred shift', 'question', leave('already-filled'), 'Late'),
    picked(
      '.heard-button',
      { shows: '.heard-button', options: '.heard-options [role=option]' },
      'How did you hear about us?',
      'referral-source',
      is('LinkedIn'),
      { holds: 'Please select' },
    ),
    completed(
      '.school-input',
      { query: 'Cascadia Lakes', options: '.school-options [role=option]' },
      'School',
      'school',
      is('Cascadia Lakes University'),
    ),
    radiosAt(
      '.authorized .answer',
      '.authorized .answer:first-child',
      'Are you authorized to work in the United States?',
      'work-authorization',
      right.yes,
    ),
    box('.relocate', 'I am willing to relocate', 'relocation', is('I am willing to relocate')),
  ],
});
