import { area, box, boxesAt, file, radios, replica, text } from '../../fields';
import type { ReplicaField } from '../../replica';
import { all, compose, leave, right } from '../../right';

type Tail = [string, ReplicaField['kind'], ReplicaField['right']];

const at = (name: string, tag = 'input') => `${tag}[name="${name}"]`;
const kept = { controlled: true };
const question = (n: number, type = 'content') => `candidate.openQuestionAnswers.${n}.${type}`;
const words = (name: string, ...[label, kind, what]: Tail) =>
  text(at(name), label, kind, what, kept);

const upload = (name: string, ...tail: Tail): ReplicaField => ({
  ...file(at(name), `[data-upload="${name}"] .drop`, ...tail),
  seen: { by: 'text', at: `[data-upload="${name}"] .file-name` },
});

const boxes = at(question(13, 'multiContent'));

export default replica('ats/recruitee', 'Recruitee', {
  fields: [
    words('candidate.name', 'Full name', 'name', right.name),
    words('candidate.email', 'Email address', 'email', right.email),
    words('candidate.phone', 'Phone number', 'tel', right.phone),
    upload('candidate.photo', 'Photo', 'photo', leave('no-data')),
    upload('candidate.cv', 'CV or resume', 'resume-file', right.resume),
    upload('candidate.coverLetterFile', 'Cover letter', 'cover-letter-file', right.coverLetter),
    {
      ...words(question(11), 'LinkedIn', 'linkedin', leave('already-filled')),
      holds: 'https://www.linkedin.com/in/not-empty-example',
    },
    radios(
      question(12, 'flag'),
      'true',
      'Are you authorized to work in the United States?',
      'work-authorization',
      right.yes,
    ),
    boxesAt(
      boxes,
      `${boxes}[value="0"]`,
      'Which of these do you know?',
      'skills',
      all('Kubernetes', 'PostgreSQL'),
    ),
    area(
      at(question(14), 'textarea'),
      'Why do you want to work with us?',
      'summary',
      compose(500),
      kept,
    ),
    words(
      question(15),
      'What is the smallest island that you have been to?',
      'question',
      leave('not-understood'),
    ),
    box(
      at('candidate.agreements.0.consent'),
      'I agree to the processing of my data',
      'consent',
      leave('only-you'),
    ),
  ],
});
