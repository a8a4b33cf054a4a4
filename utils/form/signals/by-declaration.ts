import type { DatePart, Kind } from '../kinds';
import { plain } from '../plain-text';
import { autocompleteKinds, captchaNames, markers, trapNames } from '../rules/declared';
import type { FieldSnapshot } from '../snapshot';
import type { Found } from './rules-for';

/** What pages say over fields for robots. */
const leftAlone = /^nickname hpcsaf|(?:should|must) be left (?:blank|empty|unchanged)/u;

/** What is there for robots, or against them. */
export function byTrapName({
  name,
  id,
  autocomplete,
  label,
  help,
}: FieldSnapshot): Found | undefined {
  if ([name, id].some((one) => captchaNames.test(one))) return { kind: 'captcha' };
  if ([name, id, autocomplete].some((one) => trapNames.test(one))) return { kind: 'trap' };
  return leftAlone.test(plain(`${label} ${help}`)) ? { kind: 'trap' } : undefined;
}

/** What the page declares to browsers. */
export function byAutocomplete({ autocomplete, type }: FieldSnapshot): Found | undefined {
  const tokens = autocomplete.toLowerCase().split(/\s+/);
  const token = tokens.findLast((one) => Object.hasOwn(autocompleteKinds, one));
  const part = /^(?:bday|cc-exp)-(day|month|year)$/.exec(token ?? '')?.[1] as DatePart | undefined;
  const kind = token && autocompleteKinds[token]!;
  return kind && !isBeside(kind, type) ? { kind, part } : undefined;
}

/** Pages declare a password to keep browsers from filling, and an account's name of the address it goes by. */
const isBeside = (kind: Kind, type: string) =>
  (kind === 'password' && type !== 'password') || (kind === 'username' && type === 'email');

/** Any of the markers: most names are none, and are not held against each. */
const anyMarker = new RegExp(markers.map(({ pattern }) => pattern.source).join('|'), 'i');

/** What an applicant tracking system calls its fields. */
export function byMarker({ name, id, marker }: FieldSnapshot): Found | undefined {
  const called = [name, id, ...marker.split(' ')].filter((one) => anyMarker.test(one));
  return markers.find(({ pattern }) => called.some((one) => pattern.test(one)));
}
