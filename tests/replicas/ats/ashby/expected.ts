import {
  area,
  boxesAt,
  completed,
  date,
  escapeId,
  file,
  pressed,
  radiosAt,
  replica,
  text,
} from '../../fields';
import type { ReplicaField } from '../../replica';
import { all, compose, is, leave, right } from '../../right';
import { form, questions } from './questions';

const at = (path: string) => `#${escapeId(path)}`;
const entry = (path: string) => `[data-field-path="${path}"]`;
const kept = { controlled: true };

/** Radios share a name; boxes have none but their own. */
const group = (kind: 'radio' | 'checkbox', path: string) =>
  [`${entry(path)} input[type=${kind}]`, at(`${form}_${path}-labeled-${kind}-0`)] as const;

const yesNo = (path: string, ...rest: [string, ReplicaField['kind'], ReplicaField['right']]) =>
  pressed(
    `${entry(path)} button:first-of-type`,
    { shows: `${entry(path)} button[class*=_active_]`, options: `${entry(path)} button` },
    ...rest,
  );

export default replica('ats/ashby', 'Ashby', {
  submit: '.ashby-application-form-submit-button',
  traps: [
    { selector: at(questions.honey) },
    { selector: '.ashby-application-form-autofill-input-root input' },
  ],
  fields: [
    text('#_systemfield_name', 'Full Name', 'name', right.name, kept),
    text('#_systemfield_email', 'Email', 'email', right.email, kept),
    text(at(questions.phone), 'Phone Number', 'tel', right.phone, kept),
    {
      ...file(
        '#_systemfield_resume',
        `${entry('_systemfield_resume')} button`,
        'Resume',
        'resume-file',
        right.resume,
      ),
      seen: { by: 'text', at: `${entry('_systemfield_resume')} [class*=_fileName_]` },
    },
    completed(
      `${entry(questions.place)} input`,
      { query: 'Portland', options: '[role=option]' },
      'Where are you based?',
      'location',
      is('Portland, Oregon, United States'),
      kept,
    ),
    text(at(questions.linkedin), 'LinkedIn profile', 'linkedin', right.linkedin, kept),
    text(at(questions.github), 'GitHub profile', 'github', leave('already-filled'), {
      holds: 'https://github.com/someone-else-example',
      ...kept,
    }),
    yesNo(
      questions.authorized,
      'Are you authorized to work in the United States?',
      'work-authorization',
      right.yes,
    ),
    yesNo(
      questions.sponsor,
      'Do you now, or will you in the future, require visa sponsorship in the United States?',
      'sponsorship',
      right.no,
    ),
    date(
      at(questions.start),
      'When is the earliest you could start?',
      'start-date',
      is('02/01/2027'),
      kept,
    ),
    radiosAt(
      ...group('radio', questions.relocate),
      'Are you willing to relocate?',
      'relocation',
      right.yes,
    ),
    boxesAt(
      ...group('checkbox', questions.skills),
      'Which of these do you know well?',
      'skills',
      all('Go', 'PostgreSQL'),
    ),
    area(at(questions.about), 'Tell us about yourself', 'summary', compose(10_000), kept),
    text(
      at(questions.tide),
      'What is the highest tide that you have seen?',
      'question',
      leave('not-understood'),
      kept,
    ),
    radiosAt(...group('radio', '_systemfield_eeoc_gender'), 'Gender', 'gender', is('Female')),
    radiosAt(
      ...group('radio', '_systemfield_eeoc_veteran_status'),
      'Veteran Status',
      'veteran',
      is('I am not a protected veteran'),
    ),
  ],
});
