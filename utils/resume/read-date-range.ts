import { findDates } from './date-range';
import { readPartialDate } from './partial-date';
import type { PartialDate } from './schema';

export interface DateRange {
  start?: PartialDate;
  /** Missing beside a start: until now. */
  end?: PartialDate;
}

/**
 * A stretch of time as people write it ("Mar 2019 – now", "seit März 2019", "2018-20"); undefined for a single date and for a text
 * that says anything else beside it.
 */
export function readDateRange(text: string): DateRange | undefined {
  const said = text.trim();
  if (said.length > 80 || readPartialDate(said)) return undefined;
  const found = findDates(said);
  if (found?.from !== 0 || found.to !== said.length) return undefined;
  const { start, end } = found;
  return { ...(start && { start }), ...(end && { end }) };
}
