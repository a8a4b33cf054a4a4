import { area, box, completed, file, picked, replica, text } from '../../fields';
import type { ReplicaField } from '../../replica';
import { compose, is, leave, right } from '../../right';

const inside = (section: string, id: string) =>
  `#${section} >>> spl-input[input-id="${id}"] >>> #${id}`;
const kept = { controlled: true };
const more = { ...kept, step: 1 };

const list = (
  name: string,
  label: string,
  kind: ReplicaField['kind'],
  what: ReplicaField['right'],
) => {
  const host = `#screening >>> [data-q=${name}]`;
  return picked(
    `${host} >>> button`,
    { shows: `${host} >>> .shown`, options: `${host} >>> [role=option]` },
    label,
    kind,
    what,
    { holds: 'Select', step: 1 },
  );
};

export default replica('ats/smartrecruiters', 'SmartRecruiters', {
  next: ['.next'],
  submit: '.next',
  traps: [{ selector: '#parse >>> oc-file >>> #file-input' }],
  fields: [
    text(inside('personal', 'first-name-input'), 'First name', 'given-name', right.given, kept),
    text(inside('personal', 'last-name-input'), 'Last name', 'family-name', right.family, kept),
    text(inside('personal', 'email-input'), 'Email', 'email', right.email, kept),
    text(
      inside('personal', 'confirm-email-input'),
      'Confirm your email',
      'email',
      right.email,
      kept,
    ),
    completed(
      '#personal >>> spl-autocomplete >>> input',
      { query: 'Portland', options: '#personal >>> spl-autocomplete >>> [role=option]' },
      'Place of residence',
      'location',
      is('Portland, Oregon, United States'),
    ),
    text(inside('personal', 'spl-form-element_5'), 'Phone number', 'tel', right.phone, kept),
    text(inside('web', 'linkedin-input'), 'LinkedIn', 'linkedin', right.linkedin, kept),
    text(inside('web', 'facebook-input'), 'Facebook', 'other-link', leave('no-data'), kept),
    text(inside('web', 'twitter-input'), 'X (formerly Twitter)', 'twitter', leave('no-data'), kept),
    text(inside('web', 'website-input'), 'Website', 'website', leave('already-filled'), {
      holds: 'https://pulleys.example',
      ...kept,
    }),
    {
      ...file(
        '#resume >>> oc-file >>> #file-input',
        '#resume >>> oc-file >>> .choose',
        'Resume',
        'resume-file',
        right.resume,
      ),
      seen: { by: 'text', at: '#resume >>> oc-file >>> .name' },
    },
    area(
      inside('message', 'hiring-manager-message-input'),
      'Let the company know about your interest in working there',
      'summary',
      compose(10_000),
      kept,
    ),
    list(
      'authorized',
      'Are you authorized to work in the United States?',
      'work-authorization',
      right.yes,
    ),
    list('notice', 'What is your notice period?', 'notice-period', is('1 month')),
    text(
      inside('screening', 'spl-form-element_21'),
      'Which knot do you trust?',
      'question',
      leave('not-understood'),
      more,
    ),
    box(
      '#screening >>> spl-checkbox >>> input',
      'I have read the privacy notice of Corvane Lifts',
      'consent',
      leave('only-you'),
      { step: 1 },
    ),
  ],
});
