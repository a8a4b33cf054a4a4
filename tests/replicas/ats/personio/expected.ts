import { area, box, file, picked, replica, text } from '../../fields';
import type { ReplicaField } from '../../replica';
import { compose, is, leave, right } from '../../right';

type Tail = [string, ReplicaField['kind'], ReplicaField['right']];

const at = (name: string) => `[id="field-${name}"]`;
const kept = { controlled: true };
const words = (name: string, ...[label, kind, what]: Tail) =>
  text(at(name), label, kind, what, kept);

const list = (name: string, ...[label, kind, what]: Tail) =>
  picked(at(name), { shows: at(name), options: `[data-field="${name}"] li` }, label, kind, what, {
    holds: 'Please select',
    also: `select[name="${name}"]`,
  });

const documents = (name: string, ...tail: Tail): ReplicaField => ({
  ...file(at(name), `[data-field="${name}"] button`, ...tail),
  seen: { by: 'text', at: `[data-field="${name}"] .file-name` },
});

export default replica('ats/personio', 'Personio', {
  fields: [
    words('first_name', 'First', 'given-name', right.given),
    words('last_name', 'Last', 'family-name', right.family),
    words('email', 'Email', 'email', right.email),
    words('phone', 'Phone', 'tel', right.phone),
    { ...words('location', 'Location', 'location', leave('already-filled')), holds: 'Bergen' },
    words('available_from', 'Available from', 'start-date', is('2027-02-01')),
    words('salary_expectation', 'Salary expectations', 'salary-expectation', is('120000')),
    list('gender', 'Gender', 'gender', is('Female')),
    words('birthday', 'Date of birth', 'birth-date', leave('no-data')),
    words('custom_attribute_1201', 'LinkedIn profile', 'linkedin', right.linkedin),
    list('custom_attribute_1202', 'How did you hear about us?', 'referral-source', is('LinkedIn')),
    words(
      'custom_attribute_1203',
      'Which colour of light carries furthest?',
      'question',
      leave('not-understood'),
    ),
    documents('documents.cv', 'CV', 'resume-file', right.resume),
    documents('documents.cover-letter', 'Cover letter', 'cover-letter-file', right.coverLetter),
    documents('documents.other', 'Other documents', 'other-file', leave('no-data')),
    area(at('message'), 'Message', 'summary', compose(10_000), kept),
    box(
      '[name=privacy_policy_acceptance]',
      'I have taken note of the privacy policy * (required)',
      'consent',
      leave('only-you'),
    ),
  ],
});
