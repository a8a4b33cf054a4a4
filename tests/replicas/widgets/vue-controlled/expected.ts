import { area, box, boxesAt, number, radios, replica, select, text } from '../../fields';
import { all, compose, is, leave, right, yearsWorked } from '../../right';

const kept = { controlled: true };

export default replica('widgets/vue-controlled', 'Vue, v-model', {
  fields: [
    text('#name', 'Your full name', 'name', right.name, kept),
    text('#email', 'Email', 'email', right.email, kept),
    text('#phone', 'Phone', 'tel', is('+15035550142'), kept),
    text('#city', 'City', 'address-level2', right.city, kept),
    text('#linkedin', 'LinkedIn', 'linkedin', right.linkedin, kept),
    text('#employer', 'Current employer', 'organization', leave('already-filled'), {
      holds: 'Harbour Paints',
      ...kept,
    }),
    select('#degree', 'Highest degree', 'degree', is('Bachelor of Science')),
    boxesAt(
      '[name=skills]',
      '[name=skills][value=Go]',
      'Which of these do you use?',
      'skills',
      all('Go', 'Kubernetes'),
    ),
    radios(
      'sponsor',
      'yes',
      'Will you require sponsorship to work in the United States?',
      'sponsorship',
      right.no,
    ),
    box(
      '#relocate',
      'Are you willing to relocate?',
      'relocation',
      is('Are you willing to relocate?'),
      {
        by: ['No'],
      },
    ),
    number('#years', 'Years of professional experience', 'years-of-experience', yearsWorked, kept),
    area('#about', 'About you', 'summary', compose(10_000), kept),
    box('#agreed', 'I agree to be contacted', 'consent', leave('only-you')),
  ],
});
