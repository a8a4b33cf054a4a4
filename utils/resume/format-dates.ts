import type { Entry, PartialDate } from './schema';

const shapes: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
];

/** One date in the reader's language, no more precise than it is known: "Mar 2019". */
export function formatDate(date: PartialDate, locale: string): string {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  const shape = shapes[date.split('-').length - 1]!;
  const at = new Date(Date.UTC(year!, month - 1, day));
  return new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }).format(at);
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
