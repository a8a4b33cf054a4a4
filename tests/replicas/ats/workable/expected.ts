import { area, box, boxesAt, file, radiosAt, replica, text } from '../../fields';
import { all, compose, is, leave, right } from '../../right';

const named = (name: string) => `#input_${name}_input`;
const kept = { controlled: true };

export default replica('ats/workable', 'Workable', {
  traps: [{ selector: '[name=city]' }, { selector: '[name=postcode]' }],
  fields: [
    text(named('firstname'), 'First name', 'given-name', right.given, kept),
    text(named('lastname'), 'Last name', 'family-name', right.family, kept),
    text(named('email'), 'Email', 'email', right.email, kept),
    text(named('headline'), 'Headline', 'organization-title', leave('already-filled'), {
      holds: 'Surveyor of small hills',
      ...kept,
    }),
    text(named('phone'), 'Phone', 'tel', right.phone, kept),
    text(
      named('address'),
      'Address',
      'street-address',
      is(
        '412 Fernbank Lane',
        '412 Fernbank Lane, Portland, Oregon 97205',
        '412 Fernbank Lane, Portland, OR 97205',
        '412 Fernbank Lane, Portland, Oregon, 97205, United States',
        '412 Fernbank Lane, Portland, OR 97205, United States',
      ),
      kept,
    ),
    file('#files_input_avatar', '[data-ui=avatar] button', 'Photo', 'photo', leave('no-data')),
    area(named('summary'), 'Summary', 'summary', compose(1500), kept),
    file('#files_input_resume', '[data-ui=resume] button', 'Resume', 'resume-file', right.resume),
    area(named('cover_letter'), 'Cover letter', 'cover-letter-text', compose(1500), kept),
    radiosAt(
      '[data-ui=QA_901] [role=radio]',
      '#QA_901_0',
      'Are you legally authorized to work in the United States?',
      'work-authorization',
      right.yes,
    ),
    boxesAt(
      '[data-ui=QA_902] [role=checkbox]',
      '#QA_902_0',
      'Which of these have you worked with?',
      'skills',
      all('Kubernetes', 'TypeScript'),
    ),
    text(
      named('QA_903'),
      'What is your expected salary?',
      'salary-expectation',
      is('120000'),
      kept,
    ),
    text(named('QA_904'), 'What is the hardest stone?', 'question', leave('not-understood'), kept),
    box(
      '[data-ui=gdpr]',
      'I have read the privacy notice and agree to it.',
      'consent',
      leave('only-you'),
    ),
  ],
});
