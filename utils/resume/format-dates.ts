import type { Entry, PartialDate } from './schema';

const shapes: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
];

/** Making a formatter costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, precision: number): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...shapes[precision], timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** One date in the reader's language, no more precise than it is known: "Mar 2019". */
export function formatDate(date: PartialDate, locale: string): string {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  const at = new Date(Date.UTC(year!, month - 1, day));
  return formatOf(locale, date.split('-').length - 1).format(at);
}

/** "Mar 2019 – 2021", "2019 – " while it lasts (`now` is put after it), or nothing. */
export function formatDates(
  { start, end }: Pick<Entry, 'start' | 'end'>,
  locale: string,
  now = '',
) {
  const from = start && formatDate(start, locale);
  const to = end && formatDate(end, locale);
  if (!from || from === to) return to ?? '';
  return `${from} – ${to ?? now}`.trimEnd();
}
