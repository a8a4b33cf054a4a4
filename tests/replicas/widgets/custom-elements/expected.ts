import { area, box, completed, picked, replica, text } from '../../fields';
import { compose, is, leave, right } from '../../right';

const inside = (id: string) => `spl-input[input-id="${id}"] >>> #${id}`;
const kept = { controlled: true };

export default replica('widgets/custom-elements', 'Custom elements', {
  fields: [
    text(inside('first-name'), 'First name', 'given-name', right.given, kept),
    text(inside('last-name'), 'Last name', 'family-name', right.family, kept),
    text(inside('email'), 'Email', 'email', right.email, kept),
    text(inside('website'), 'Website', 'website', leave('already-filled'), {
      holds: 'https://spliced.example',
      ...kept,
    }),
    completed(
      'spl-autocomplete >>> #city',
      { query: 'Portland', options: 'spl-autocomplete >>> [role=option]' },
      'City',
      'address-level2',
      is('Portland, Oregon, United States'),
    ),
    picked(
      'spl-select >>> button',
      { shows: 'spl-select >>> .shown', options: 'spl-select >>> [role=option]' },
      'Country',
      'country',
      right.country,
      { holds: 'Choose a country' },
    ),
    area(inside('about'), 'Message to the hiring manager', 'summary', compose(10_000), kept),
    box('spl-checkbox >>> input', 'I agree to the terms', 'consent', leave('only-you')),
  ],
});
