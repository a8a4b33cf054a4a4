import { describe, expect, test } from 'vitest';
import { classifyFields } from '@/utils/form/classify-fields';
import { aField } from './fields';

type Own = Parameters<typeof aField>[0];

const kindsOf = (...fields: (string | Own)[]) =>
  classifyFields(fields.map((own) => aField(typeof own === 'string' ? { label: own } : own))).map(
    ({ kind }) => kind,
  );
const password: Own = { label: 'Password', type: 'password' };
const aDecoy = (own: Own) => kindsOf({ hidden: true, decoy: true, ...own })[0];

describe('log-in boxes', () => {
  test('what stands alone before a password is the name of an account', () => {
    expect(kindsOf('Name', password)).toEqual(['username', 'password']);
    expect(kindsOf('Mobile number', password)).toEqual(['username', 'password']);
  });

  test('who also gives an address and a city has more than an account', () => {
    expect(kindsOf('Name', 'City', password)).toEqual(['name', 'address-level2', 'password']);
  });

  test('a name that code calls the user’s is an account’s, where nothing else is', () => {
    const name = { label: 'Name', name: 'user_name' };
    expect(kindsOf(name, 'Email', password)).toEqual(['username', 'email', 'password']);
    expect(kindsOf(name, 'Username', 'Email', password)[0]).toBe('name');
    expect(kindsOf(name, 'Email')[0]).toBe('name');
  });

  test('under "Sign in", a telephone says whose account it is', () => {
    expect(kindsOf({ label: 'Phone', section: 'Sign in' })).toEqual(['username']);
    expect(kindsOf({ label: 'Phone', section: 'Your details' })).toEqual(['tel']);
  });
});

describe('what a person cannot see', () => {
  test('a field hidden by a trick is a trap, whatever it is called', () => {
    expect(aDecoy({ label: 'Website' })).toBe('trap');
    expect(aDecoy({ label: 'Email', name: 'email', type: 'email' })).toBe('trap');
    expect(aDecoy({ label: 'Email', autocomplete: 'off' })).toBe('trap');
  });

  test('unless the page declares it to browsers, which would fill a trap for people', () => {
    expect(aDecoy({ autocomplete: 'shipping postal-code' })).toBe('postal-code');
  });

  test('or asks to repeat what it asked before', () => {
    expect(aDecoy({ label: 'Confirm email' })).toBe('email');
  });

  test('a part of an address with a name in code alone is not for people', () => {
    expect(kindsOf({ name: 'city', hidden: true })).toEqual(['trap']);
    expect(kindsOf({ name: 'city' })).toEqual(['address-level2']);
    expect(kindsOf({ name: 'city', label: 'City', hidden: true })).toEqual(['address-level2']);
  });

  test('a field that is to be left unchanged is a trap, and one to be left blank by some is not', () => {
    expect(kindsOf({ label: 'LinkedIn', help: 'It should be left unchanged.' })).toEqual(['trap']);
    expect(kindsOf({ label: 'Deadline? If there is none, leave blank.' })).toEqual(['question']);
  });
});

describe('what stands beside a field', () => {
  test('a place of residence beside a postal code is the city', () => {
    expect(kindsOf('PLZ', 'Wohnort')).toEqual(['postal-code', 'address-level2']);
    expect(kindsOf('Wohnort')).toEqual(['location']);
    expect(kindsOf('Zip code', 'City, State')).toEqual(['postal-code', 'location']);
  });

  test('a heading is answered once', () => {
    const under = { section: 'Country' };
    expect(kindsOf({ label: 'Select', control: 'select', ...under }, { ...under })).toEqual([
      'country',
      'question',
    ]);
  });

  test('a country’s code is a dialling code near a telephone and the country far from one', () => {
    expect(kindsOf('Country code', 'Phone')).toEqual(['tel-country-code', 'tel']);
    expect(kindsOf('Street', 'City', 'Country code')).toEqual([
      'street-address',
      'address-level2',
      'country',
    ]);
  });

  test('a list that the page declares to be of countries stays one before a telephone', () => {
    const declared: Own = { control: 'select', autocomplete: 'country', options: ['Chad +235'] };
    expect(kindsOf(declared, 'Phone')).toEqual(['country', 'tel']);
  });

  test('names behind a relationship are those of relatives and referees', () => {
    expect(kindsOf('Relationship(s)', 'Name(s)')).toEqual(['question', 'question']);
    expect(
      kindsOf('Name', 'Title', 'Phone', 'Relationship', 'Name', 'Title', 'Phone', 'Relationship'),
    ).toEqual(Array(8).fill('question'));
  });

  test('the highest degree, asked for alone, has no place of its own', () => {
    expect(kindsOf('Highest degree', 'Location (City)')).toEqual(['degree', 'location']);
  });

  test('a message to the hiring manager is the applicant’s; the manager’s name is not', () => {
    const message = { label: 'Message to the hiring manager', control: 'textarea' as const };
    expect(kindsOf(message, 'Name of the hiring manager')).toEqual(['summary', 'question']);
  });

  test('an address behind a university is the applicant’s, if the form has no other', () => {
    expect(kindsOf('University', 'Address')).toEqual(['school', 'street-address']);
    expect(kindsOf('Address', 'University', 'Address')).toEqual([
      'street-address',
      'school',
      'question',
    ]);
  });

  test('an upload under the heading of another paper is not for the resume', () => {
    const upload = { label: 'Upload new', control: 'file', type: 'file' } as const;
    expect(kindsOf({ ...upload, section: 'Attach your transcript' })).toEqual(['other-file']);
    expect(kindsOf(upload)).toEqual(['resume-file']);
  });
});

describe('somebody else’s', () => {
  test.each([
    { label: 'Referrer email address', type: 'email' },
    { label: 'Referral email', type: 'email' },
    { label: 'Company website', type: 'url' },
    { label: 'Website password' },
    { label: 'Email address without domain', type: 'email' },
  ])('$label', (own) => {
    expect(kindsOf(own)).toEqual(['question']);
  });

  test('the name of who pays by card is nobody’s to fill', () => {
    expect(kindsOf({ label: 'Name', name: 'payment[name]' })).toEqual(['card']);
    expect(kindsOf({ label: 'First name', name: 'cardHolderFirstName' })).toEqual(['card']);
  });
});

describe('a number of something else in a box for telephones', () => {
  test.each([
    [{ label: 'Number', name: 'phones[0].number', type: 'tel' }, 'tel'],
    [{ label: 'Membership number', type: 'tel' }, 'question'],
    [{ label: '口座番号', type: 'tel' }, 'question'],
    [{ label: '電話番号', type: 'tel' }, 'tel'],
  ])('%j', (own, kind) => {
    expect(kindsOf(own)).toEqual([kind]);
  });
});

test('a right to work is asked by the first question, whatever is said of sponsors in brackets', () => {
  const label = 'Are you authorized to work in Chad? (We can sponsor an H-1B visa.)';
  expect(kindsOf({ label, control: 'radio', options: ['Yes', 'No'] })).toEqual([
    'work-authorization',
  ]);
});

test('a date in two boxes that names its section is that of the school before it', () => {
  const part = (label: string, placeholder: string) => ({ label, placeholder });
  const row = [
    part('Education Start Month', 'MM'),
    part('Education Start Year', 'YYYY'),
    part('School End Year', 'YYYY'),
  ];
  expect(kindsOf('School', ...row)).toEqual([
    'school',
    'education-start',
    'education-start',
    'education-end',
  ]);
});
