import { reactSelect, replica } from '../../fields';
import { all, is, leave } from '../../right';

const place = reactSelect(
  'place',
  'Location (City)',
  'location',
  is('Portland, Oregon, United States'),
);

export default replica('widgets/react-select', 'react-select', {
  fields: [
    reactSelect('degree', 'Highest degree', 'degree', is("Bachelor's Degree")),
    reactSelect('skills', 'Skills', 'skills', all('TypeScript', 'Go', 'Kubernetes', 'PostgreSQL')),
    { ...place, act: { ...place.act, query: 'Portland' } as typeof place.act },
    reactSelect('source', 'How did you hear about this job?', 'referral-source', is('LinkedIn')),
    reactSelect('country', 'Country', 'country', leave('already-filled'), { holds: 'Norway' }),
    reactSelect(
      'office',
      'Which of our weaving halls appeals to you?',
      'question',
      leave('not-understood'),
    ),
  ],
});
