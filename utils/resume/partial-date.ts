import { monthNumber } from './date-words';
import type { PartialDate } from './schema';

interface Parts {
  year: string;
  month?: string | number | undefined;
  day?: string | undefined;
}

/** Ordered: the first that matches the whole text wins. `word` is a month's name, `a` and `b` day and month in either order. */
const forms: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2})(?:T.*)?)?$/,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
  /^(?<a>\d{1,2})[-/](?<b>\d{1,2})[-/](?<year>\d{4})$/,
  /^(?<year>\d{4})\s?[年년](?:\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日일])?)?$/,
  /^(?<word>\p{L}{3,}[.׳]?)[ ,/-]{0,2}(?:d[eo] |of )?(?<year>\d{4})$/u,
  /^(?<word>\p{L}{3,}\.?) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
  /^(?<day>\d{1,2})(?:\.|st|nd|rd|th)?[ -](?:de )?(?<word>\p{L}{3,}\.?)[ ,-](?:de )?(?<year>\d{4})$/u,
  /^(?<year>\d{4})[ ,-]{1,2}(?<word>\p{L}{3,}\.?)$/u,
  /^(?<word>\p{L}{3,}\.?) ?['’](?<short>\d{2})$/u,
];

/**
 * A date as people write it ("Mar 2019", "03/2019", "März 2019", "2019年3月", "30 April 2019"), as precise as it
 * is sure (of 03/04/2019 only the year is); undefined when it is no date, or more than one.
 */
export function readPartialDate(text: string): PartialDate | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (trimmed.length > 40) return undefined;
  for (const form of forms) {
    const found = form.exec(trimmed)?.groups;
    if (found) return fromParts(partsOf(found));
  }
  return undefined;
}

function partsOf(found: Record<string, string | undefined>): Parts {
  const { year, short, month, word, day, a, b } = found;
  const parts = { year: year ?? fullYear(short!), day };
  if (a !== undefined && b !== undefined) return { ...parts, ...eitherOrder(a, b) };
  return { ...parts, month: word === undefined ? month : (monthNumber(word) ?? '?') };
}

/** '99 is 1999, '24 is 2024: careers do not begin in the second half of this century. */
const fullYear = (short: string) => (Number(short) > 50 ? `19${short}` : `20${short}`);

function eitherOrder(a: string, b: string) {
  if (Number(a) > 12) return { month: b, day: a };
  return Number(b) > 12 ? { month: a, day: b } : {};
}

/** Month or day 0 means "not known" in files made by machines. */
function fromParts({ year, month, day }: Parts): PartialDate | undefined {
  if (Number(year) < 1900 || Number(year) > 2100) return undefined;
  if (month === undefined || Number(month) === 0) return year;
  if (!(Number(month) <= 12)) return undefined;
  const date = `${year}-${twoDigits(month)}`;
  if (day === undefined || Number(day) === 0) return date;
  return Number(day) <= 31 ? `${date}-${twoDigits(day)}` : undefined;
}

const twoDigits = (number: string | number) => String(number).padStart(2, '0');
