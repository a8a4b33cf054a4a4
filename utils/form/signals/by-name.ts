import { plain, words } from '../plain-text';
import type { FieldSnapshot } from '../snapshot';
import { isNameLike } from './by-label';
import { canAsk, type Found, findRule, isKind } from './rules-for';

/** In ids, shorter words are letters of a grid or of a language that is not there. */
const shortestId = 4;

/** A control's own name and id count where the label does not ask something that they cannot say. */
export function byName(field: FieldSnapshot): Found | undefined {
  if (field.label && !isNameLike(plain(field.label))) return undefined;
  if (/^(radio|buttons)$/.test(field.control) && field.label) return undefined;
  for (const called of [field.name, field.id, ...field.marker.split(' ')].map(words)) {
    const text = called
      .replace(/\b(?:input|field|form|item|txt|fld|wpforms|value|id)\b/gu, ' ')
      .replace(/\b(?:shipping|billing|customer) address (?!line|street|\d|$)/u, '')
      .replace(/(?<!\b(?:addr|address|line|street) )\b\d+\b/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    if (text.length < shortestId) continue;
    if (/\bsearch\b/u.test(text)) return { kind: 'search' };
    const found = findRule(
      { names: [text] },
      (rule) => isKind(rule.kind) && canAsk(rule, field.control),
    );
    if (found && !(found.kind === 'email' && !takesAddress(field))) return found;
  }
  return undefined;
}

/** Beside a box of an address stand a telephone, and a list of domains, of the same name. */
const takesAddress = ({ type, control }: FieldSnapshot) => type !== 'tel' && control !== 'select';
