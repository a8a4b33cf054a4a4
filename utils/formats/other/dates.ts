import { findDates } from '../../resume/date-range';
import { isPresentWord } from '../../resume/date-words';
import { readPartialDate } from '../../resume/partial-date';

/** A date as JSON Resume writes it, where the text is one; nothing for "present"; else the text. */
export function plainDate(value: unknown): string {
  const text = String(value ?? '').trim();
  return isPresentWord(text) ? '' : (readPartialDate(text) ?? text);
}

export interface Dates {
  startDate?: string;
  endDate?: string;
  /** The text, where it is no date and no stretch of time. */
  date?: string;
}

/** "August 2012 to May 2016" in one text, as builders of resumes let people write it. */
export function stretchOf(text: string): Dates {
  const line = text.trim();
  const found = findDates(line);
  if (!found) return line === '' ? {} : { date: line };
  const rest = `${line.slice(0, found.from)}${line.slice(found.to)}`.replace(/[\s(),.;|–-]+/g, '');
  return {
    ...(found.start && { startDate: found.start }),
    ...(found.end && { endDate: found.end }),
    ...(rest !== '' && { date: line }),
  };
}

/** A day that something was given or appeared. */
export const dayOf = (text: string): Dates => {
  const { endDate, startDate, date } = stretchOf(text);
  const day = endDate ?? startDate;
  return { ...(date ? { date } : {}), ...(day && { endDate: day }) };
};
