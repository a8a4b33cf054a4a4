import { interfaceLocale } from './locale';
import type { SelectOption } from './select';

/** Regions of the Unicode tables that nobody lives in: unions, pseudo-locales, "unknown". */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes of states that are no more stand for their successors. */
const isCurrent = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

function listCountries(locale: string): SelectOption[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.has(code) && isCurrent(code))
    .flatMap((code) => {
      const label = names.of(code);
      return label ? [{ value: code, label }] : [];
    })
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

const lists = new Map<string, readonly SelectOption[]>();

/** All countries by their ISO 3166-1 alpha-2 codes, in the order of their names in the interface's language. */
export function countries(): readonly SelectOption[] {
  const locale = interfaceLocale();
  const list = lists.get(locale) ?? listCountries(locale);
  lists.set(locale, list);
  return list;
}
