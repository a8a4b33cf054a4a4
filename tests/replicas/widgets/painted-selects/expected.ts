import { choices, chosen, replica, tomSelect } from '../../fields';
import { all, is, leave, right } from '../../right';

const skills = all('TypeScript', 'Go', 'Kubernetes', 'PostgreSQL');

export default replica('widgets/painted-selects', 'chosen, Tom Select, Choices', {
  fields: [
    chosen('degree', {}, 'Degree', 'degree', is("Bachelor's Degree")),
    tomSelect('discipline', {}, 'Field of study', 'field-of-study', is('Computer Science')),
    choices('region', {}, 'State', 'address-level1', right.region),
    chosen('skills', { multiple: true }, 'Skills', 'skills', skills),
    tomSelect('tools', { multiple: true }, 'Technologies', 'skills', skills),
    choices('stack', { multiple: true }, 'Key skills', 'skills', skills),
    chosen('country', {}, 'Country', 'country', leave('already-filled'), { holds: 'Norway' }),
    choices(
      'authorised',
      {},
      'Are you legally authorized to work in the United States?',
      'work-authorization',
      right.yes,
    ),
  ],
});
