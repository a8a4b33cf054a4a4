import { area, box, completed, picked, radios, replica, text } from '../../fields';
import { all, compose, is, leave, right } from '../../right';

const kept = { controlled: true };
const options = '.MuiAutocomplete-popper [role=option]';

export default replica('widgets/mui', 'MUI', {
  fields: [
    text('#given', 'First name', 'given-name', right.given, kept),
    text('#family', 'Last name', 'family-name', right.family, kept),
    text('#email', 'Email address', 'email', right.email, kept),
    text('#phone', 'Phone', 'tel', right.phone, kept),
    text('#linkedin', 'LinkedIn', 'linkedin', leave('already-filled'), {
      holds: 'https://www.linkedin.com/in/already-there-example',
      ...kept,
    }),
    completed('#country', { query: 'united', options }, 'Country', 'country', is('United States')),
    completed(
      '#place',
      { query: 'Portland', options },
      'Current location',
      'location',
      is('Portland, Oregon, United States'),
    ),
    picked(
      '#skills',
      { shows: '.MuiAutocomplete-root:has(#skills) .MuiChip-label', options },
      'Skills',
      'skills',
      all('TypeScript', 'Go', 'Kubernetes', 'PostgreSQL'),
    ),
    picked(
      '#degree',
      { shows: '#degree', options: '.MuiMenu-list [role=option]' },
      'Highest degree',
      'degree',
      is("Bachelor's Degree"),
    ),
    radios(
      'authorized',
      'yes',
      'Are you legally authorized to work in the United States?',
      'work-authorization',
      right.yes,
    ),
    box('#relocate', 'I am willing to relocate', 'relocation', is('I am willing to relocate')),
    area('#about', 'Tell us about yourself', 'summary', compose(10_000), kept),
    box('#consent', 'I agree to the privacy notice', 'consent', leave('only-you')),
  ],
  traps: [
    { selector: '.MuiSelect-nativeInput', own: true },
    { selector: 'textarea[aria-hidden=true]', own: true },
  ],
});
