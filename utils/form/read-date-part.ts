import type { DatePart } from './kinds';
import { plain, words } from './plain-text';
import type { FieldSnapshot } from './snapshot';

const byWords: readonly (readonly [DatePart, RegExp])[] = [
  ['day', /^(?:.* )?(?:day(?: of (?:the )?month)?|dd|tag|jour|dia|giorno|dag|dzien|den)$/u],
  [
    'month',
    /^(?:.* )?(?:month|mm|monat|mois|mes|mese|maand|manad|maned|miesiac|mesic)(?: \(?mm\)?)?$/u,
  ],
  ['year', /^(?:.* )?(?:year|yyyy|yy|jahr|annee|ano|anno|jaar|ar|rok)(?: \(?yyyy\)?)?$/u],
];

/** Which part of a date a field of its own holds, by its label, its placeholder, its choices or its name. */
export function readDatePart(field: FieldSnapshot): DatePart | undefined {
  if (field.control === 'date' || field.control === 'textarea') return undefined;
  const said = [plain(field.label), plain(field.placeholder), words(field.name), words(field.id)];
  const spoken = said.map(
    (text) =>
      byWords.find(([, pattern]) =>
        pattern.test(text.replace(/(?<![:*\s\d])[:*\s\d]+$/u, '')),
      )?.[0],
  );
  return spoken.find((part) => part !== undefined) ?? byOptions(field);
}

function byOptions({ options }: FieldSnapshot): DatePart | undefined {
  const numbers = options
    .map(({ label }) => label.trim())
    .filter((label) => /^\d{1,4}$/.test(label));
  const choices = options.filter(({ value }) => value !== '').length;
  if (choices < 10 || numbers.length < choices - 1) return undefined;
  const highest = Math.max(...numbers.map(Number));
  if (highest > 1900) return 'year';
  if (highest === 31) return 'day';
  return highest === 12 ? 'month' : undefined;
}
