import { completed, picked, replica } from '../../fields';
import { is, leave } from '../../right';

const list = (id: string) => ({
  shows: `#${id} .shown`,
  options: `#${id} [role=option]`,
});

export default replica('widgets/downshift', 'Downshift', {
  fields: [
    completed(
      '.school-box',
      { query: 'Cascadia Lakes', options: '[role=option]' },
      'School',
      'school',
      is('Cascadia Lakes University'),
    ),
    picked('#country .toggle', list('country'), 'Country', 'country', is('United States'), {
      holds: 'Please choose',
    }),
    picked(
      '#heard .toggle',
      list('heard'),
      'How did you hear about us?',
      'referral-source',
      leave('already-filled'),
      { holds: 'The radio' },
    ),
  ],
});
