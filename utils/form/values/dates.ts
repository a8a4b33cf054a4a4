import type { DatePart } from '../kinds';
import { plain } from '../plain-text';
import type { FieldSnapshot } from '../snapshot';

interface Dated {
  text: string;
  alike: readonly string[];
}

const languages = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'sv',
  'da',
  'nb',
  'pl',
  'cs',
  'ja',
  'ko',
  'zh',
];

/** Names of a month, 1 to 12, as lists spell them. */
function monthNames(month: number): string[] {
  const date = new Date(Date.UTC(2021, month - 1, 15));
  return languages.flatMap((language) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(date),
    ),
  );
}

const split = (date: string) => {
  const [year, month, day] = date.split('-');
  return { year: year!, month, day };
};

/**
 * A partial date as a field wants it. `undefined` where the field wants more than the owner has said: a day
 * is never made up.
 */
export function dateFor(
  date: string,
  { field, part }: { field: FieldSnapshot; part?: DatePart },
): Dated | undefined {
  if (part) return partOf(date, part);
  if (field.control === 'date') return native(date, field.type);
  const asked = orderIn(field);
  if (asked) return spelled(date, asked);
  const { year, month } = split(date);
  return { text: month ? `${month}/${year}` : year, alike: [year] };
}

/**
 * A single day as a field wants it. Where the field does not say how, the year comes first: no reader takes that for
 * another day, and the page's writer finds out how a calendar spells it.
 */
export const dayFor = (date: string, ask: Parameters<typeof dateFor>[1]): Dated | undefined =>
  date.length === 10 && !ask.part && ask.field.control !== 'date' && !orderIn(ask.field)
    ? { text: date, alike: [] }
    : dateFor(date, ask);

function partOf(date: string, part: DatePart): Dated | undefined {
  const value = split(date)[part];
  if (value === undefined) return undefined;
  const bare = String(Number(value));
  if (part !== 'month') return { text: value, alike: [bare] };
  return { text: value, alike: [...monthNames(Number(value)), bare] };
}

function native(date: string, type: string): Dated | undefined {
  const precision = { date: 10, month: 7 }[type];
  return precision && date.length >= precision
    ? { text: date.slice(0, precision), alike: [] }
    : undefined;
}

/** Orders of day, month and year as a placeholder spells them, with the letters that German and French forms use. */
const order =
  /\b([yja]{4}|[dtj]{1,2}|m{1,2})([./-])([yja]{4}|[dtj]{1,2}|m{1,2})(?:\2([yja]{4}|[dtj]{1,2}|m{1,2}))?\b/;

const orderIn = ({ placeholder, help }: FieldSnapshot) =>
  order.exec(plain(`${placeholder} ${help}`));

function spelled(
  date: string,
  [, first, separator, second, third]: RegExpExecArray,
): Dated | undefined {
  const { year, month, day } = split(date);
  const values = [first!, second!, third]
    .filter((piece) => piece !== undefined)
    .map((piece) => (piece.length === 4 ? year : piece.startsWith('m') ? month : day));
  return values.includes(undefined) ? undefined : { text: values.join(separator), alike: [] };
}
