import type { DatePart, Kind } from '../kinds';
import { plain, words } from '../plain-text';
import { autocompleteKinds, markers } from '../rules/declared';
import {
  captchaNames,
  ifHuman,
  leftAlone,
  noCompletion,
  onlyBySome,
  trapNames,
} from '../rules/traps';
import type { FieldSnapshot } from '../snapshot';
import type { Found } from './rules-for';

/** What is there for robots, or against them. */
export function byTrapName(field: FieldSnapshot): Found | undefined {
  const { name, id, autocomplete } = field;
  if ([name, id].some((one) => captchaNames.test(one))) return { kind: 'captcha' };
  const isTrap =
    [name, id, autocomplete].some((one) => trapNames.test(words(one))) ||
    isLeftAlone(field) ||
    isOutOfReach(field);
  return isTrap ? { kind: 'trap' } : undefined;
}

function isLeftAlone({ label, help, placeholder }: FieldSnapshot): boolean {
  const said = plain(`${label} ${help} ${placeholder}`);
  return leftAlone.test(said) && !onlyBySome.test(said.replace(ifHuman, ''));
}

/** What no keyboard comes to and no browser may fill is not for people; they must not fill it, at any rate. */
const isOutOfReach = ({ control, constraints, autocomplete, required }: FieldSnapshot) =>
  control === 'text' &&
  constraints.tabindex === '-1' &&
  noCompletion.test(autocomplete) &&
  !required;

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
