import { replica, select2 } from '../../fields';
import { all, is, leave } from '../../right';

export default replica('widgets/select2', 'select2', {
  fields: [
    select2('degree', {}, 'Degree', 'degree', is("Bachelor's Degree")),
    select2(
      'skills',
      { multiple: true },
      'Skills',
      'skills',
      all('TypeScript', 'Go', 'Kubernetes', 'PostgreSQL'),
    ),
    select2(
      'school',
      { query: 'Cascadia Lakes' },
      'School',
      'school',
      is('Cascadia Lakes University'),
    ),
    select2('country', {}, 'Country', 'country', leave('already-filled'), { holds: 'Norway' }),
  ],
});
