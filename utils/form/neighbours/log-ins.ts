import type { Reading } from '../rules/rule';
import { change, type Fields, type Pass } from './pass';

const typed = new Set(['text', 'combobox', 'number']);
/** What the name of an account is taken for, where the field beside it asks for its password. */
const mistaken = new Set<Reading>([
  'name',
  'given-name',
  'preferred-name',
  'tel',
  'address-level1',
  'organization',
  'field-of-study',
  'card',
]);
const besides = new Set<Reading>(['password', 'otp', 'captcha', 'search', 'tel-country-code']);

const accountNames = /user_?-?name|login_?-?name/i;

/** One field before a password, and nothing else to type, is a log-in box: who has an account, not who applies. */
export const logIns: Pass = (readings, fields) =>
  readings.map((reading, i) => {
    const isName = mistaken.has(reading.reading);
    if (!isName && reading.reading !== 'tel-country-code') return reading;
    if (reading.reading === 'name' && isAccountName(i, readings, fields))
      return change(reading, 'username');
    if (!isLogIn(i, readings, fields)) return reading;
    return change(reading, isName ? 'username' : 'question');
  });

/** "Name", called a user name in code, beside a password, and nothing else that names the account. */
function isAccountName(i: number, readings: Parameters<Pass>[0], fields: Fields): boolean {
  const { name, id, form } = fields[i]!;
  if (!accountNames.test(name) && !accountNames.test(id)) return false;
  const beside = readings.filter((_, j) => fields[j]!.form === form).map(({ reading }) => reading);
  return beside.includes('password') && !beside.includes('username');
}

function isLogIn(i: number, readings: Parameters<Pass>[0], fields: Fields): boolean {
  const places = fields.flatMap((field, j) =>
    field.form === fields[i]!.form && typed.has(field.control) ? [j] : [],
  );
  const isPassword = (j: number) => readings[j]!.reading === 'password';
  const answers = places.filter((j) => !besides.has(readings[j]!.reading));
  return answers.length <= 1 && places.filter(isPassword).length === 1;
}
