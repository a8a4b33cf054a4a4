import type { Kind } from '../kinds';
import { plain, words } from '../plain-text';
import type { FieldSnapshot } from '../snapshot';
import type { Found } from './rules-for';

/** An address in type and in name is one, whatever stands beside it. */
export function byMailbox({ type, name, label }: FieldSnapshot): Found | undefined {
  const isOne =
    type === 'email'
      ? /\bemail\b/u.test(words(name))
      : type === 'text' && name === 'email' && /e-?mail address/u.test(plain(label));
  return isOne && !trapWords.test(plain(label)) ? { kind: 'email' } : undefined;
}

const trapWords = /blank|empty|leave|leer|vide|vacio/u;

const typeKinds: Readonly<Record<string, Kind>> = {
  email: 'email',
  tel: 'tel',
  password: 'password',
  search: 'search',
};

/** Pages use `tel` for anything made of digits: it means a telephone only where the label does not say otherwise. */
const digits =
  /card|expir|\bcvv|\bcvc|\bpin\b|digit|member|account|number|code|year|date|month|amount|salary|hours|\bid\b|\d/u;

/** A number of something else: every number that is not said to be a telephone's. */
const otherNumber = /番号(?<!電話番号|携帯番号|携帯電話番号)/u;

/** The same of a name in code, where numbers only count. */
const otherDigits = /\b(?:card|expir\w*|cvv|cvc|zip|postal|pin|birth|dob|month|year)\b/u;

/** What the type of an input declares. */
export function byType({ type, label, name, id }: FieldSnapshot): Found | undefined {
  if (type === 'tel' && isOtherNumber(plain(label), `${words(name)} ${words(id)}`))
    return undefined;
  return Object.hasOwn(typeKinds, type) ? { kind: typeKinds[type]! } : undefined;
}

function isOtherNumber(label: string, called: string): boolean {
  if (/\b(?:phone|mobile|tel)s?\b/u.test(called) && !/code|\bext/u.test(label)) return false;
  return digits.test(label) || otherNumber.test(label) || otherDigits.test(called);
}

/** Addresses that are not the applicant's own. */
const othersSite =
  /company|employer|organi[sz]ation|school|project|reference|article|video|posting/u;

/** What a control is for when nothing else tells. */
export function byLastResort({ control, type, label }: FieldSnapshot): Found | undefined {
  if (control === 'file') return { kind: 'other-file' };
  return type === 'url' && !othersSite.test(plain(label)) ? { kind: 'website' } : undefined;
}
