import { area, box, boxesAt, completed, file, radios, replica, select, text } from '../../fields';
import { compose, is, leave, right } from '../../right';

const card = (n: number) => `cards[7d1f2c3a-0b5e-4f6a-9c8d-1e2f3a4b5c6d][field${n}]`;
const named = (name: string, tag = 'input') => `${tag}[name="${name}"]`;

export default replica('ats/lever', 'Lever', {
  traps: [
    { selector: '#h-captcha-response' },
    { selector: 'input[type=hidden][name="consent[marketing]"]' },
    { selector: `input[name="${card(0).replace('field0', 'baseTemplate')}"]` },
  ],
  fields: [
    {
      ...file(
        '#resume-upload-input',
        '.visible-resume-upload',
        'Resume/CV',
        'resume-file',
        right.resume,
      ),
      seen: { by: 'text', at: '.filename' },
    },
    text(named('name'), 'Full name', 'name', right.name),
    text(named('email'), 'Email', 'email', right.email),
    text(named('phone'), 'Phone', 'tel', right.phone),
    completed(
      '#location-input',
      { query: 'Portland', options: '.dropdown-location' },
      'Current location',
      'location',
      is('Portland, Oregon, United States'),
    ),
    text(named('org'), 'Current company', 'organization', leave('already-filled'), {
      holds: 'Quillfern Analytics',
    }),
    text(named('urls[LinkedIn]'), 'LinkedIn URL', 'linkedin', right.linkedin),
    text(named('urls[GitHub]'), 'GitHub URL', 'github', right.github),
    text(named('urls[Twitter]'), 'Twitter URL', 'twitter', leave('no-data')),
    boxesAt(
      named('pronouns'),
      `${named('pronouns')}[value="He/him"]`,
      'Preferred pronouns',
      'pronouns',
      leave('no-data'),
    ),
    radios(
      card(0),
      'Yes',
      'Are you legally authorized to work in the United States?',
      'work-authorization',
      right.yes,
    ),
    radios(
      card(1),
      'Yes',
      'Will you now or in the future need sponsorship to work in the United States?',
      'sponsorship',
      right.no,
    ),
    select(
      named(card(2), 'select'),
      'How many years of professional experience do you have?',
      'years-of-experience',
      is('9+ years'),
    ),
    text(named(card(3)), 'What is your notice period?', 'notice-period', is('1 month')),
    area(
      named(card(4), 'textarea'),
      'Which map do you know by heart?',
      'question',
      leave('not-understood'),
    ),
    area('#additional-information', 'Additional information', 'cover-letter-text', compose(2000)),
    select(named('eeo[gender]', 'select'), 'Gender', 'gender', is('Female')),
    select(
      named('eeo[race]', 'select'),
      'Race',
      'race',
      is('Two or More Races (Not Hispanic or Latino)'),
    ),
    select(
      named('eeo[veteran]', 'select'),
      'Veteran status',
      'veteran',
      leave('no-matching-option'),
    ),
    box(
      `${named('consent[marketing]')}[type=checkbox]`,
      'Hollowmere Cartography may contact me about future job opportunities.',
      'consent',
      leave('only-you'),
    ),
  ],
});
