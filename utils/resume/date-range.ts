import { isPresentWord } from './date-words';
import { readPartialDate } from './partial-date';
import type { PartialDate } from './schema';

/** A date or a stretch of time found in a line; `text.slice(from, to)` is what was read. */
export interface FoundDates {
  start?: PartialDate;
  end?: PartialDate;
  from: number;
  to: number;
}

interface FoundDate {
  date: PartialDate;
  from: number;
  to: number;
}

/** Candidates only: `readPartialDate` has the last word, and a word that is no month is left out. */
const candidate =
  /(?<![\p{L}\p{N}])(?:\d{4}[年년] ?(?:\d{1,2}[月월](?: ?\d{1,2}[日일])?)?|\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?(?![\d\p{L}])|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2}[./-]\d{4}|(?:\d{1,2}\.? )?[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]{3,12}[.׳]?,? ?(?:d[eo] )?(?:\d{1,2}, )?\d{4}|\p{L}{3,9}\.? ?['’]\d{2}|\d{4})(?!\d)/gu;

const between =
  /^ {0,3}(?:–|—|-|−|‐|‒|~|〜|～|\/|to|bis|until|till|through|à|au|a[ld]?|até|hasta|tot|til|till|do|по|至|から|까지) {0,3}/iu;
const open = /^ {0,3}(?:–|—|-|−|~|〜|～)? {0,2}([\p{L}.'’]{2,12}(?: [\p{L}'’]{1,11}){0,3})/iu;
const since = /(?:seit|since|from|depuis|desde|dal?|sedan|sinds|od|с|ab|von|de|du)\s*$/iu;
const until = /(?:until|till|bis|jusqu'à|jusqu’à|hasta|fino al|até|tot|t\/m)\s*$/iu;
/** "Mar – Sep 2019", "2018-20" before what is read as a date, after it. */
const monthBefore = /(?<!\p{L})(\p{L}{3,12})\.? ?[–—-] ?$/u;
const shortYear = /^ ?[–—/-] ?['’]?(\d{2})(?![\d\p{L}./-])/u;
const lasting =
  /^ {0,2}[·,(]? {0,2}(?:less than )?\d{1,2}\+? (?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|anni|mesi)\b[^|()]{0,24}\)?/iu;

/** Whether a line says only how long something lasted. */
export const isDuration = (line: string): boolean => lasting.exec(line)?.[0].length === line.length;

/** The first date or stretch of time in a line, as people write it; undefined when there is none. */
export function findDates(line: string): FoundDates | undefined {
  const [first, second] = datesIn(line);
  if (!first) return undefined;
  const gap = second && between.exec(line.slice(first.to));
  if (second && gap && first.to + gap[0].length === second.from)
    return lengthened(line, {
      start: first.date,
      end: second.date,
      from: first.from,
      to: second.to,
    });
  return lengthened(line, alone(line, first));
}

function datesIn(line: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { 0: text, index } of line.matchAll(candidate)) {
    const [from, to] = dateWithin(text);
    const date = readPartialDate(text.slice(from, to));
    if (date) found.push({ date, from: index + from, to: index + to });
  }
  return found;
}

/** Where the date stands in a candidate: all of it, or a year at its beginning or end. */
function dateWithin(text: string): [from: number, to: number] {
  if (readPartialDate(text)) return [0, text.trimEnd().length];
  return /^\d{4}/.test(text) ? [0, 4] : [text.length - 4, text.length];
}

/** One date: open, closed by a word, shared by two months, or a point in time. */
function alone(line: string, { date, from, to }: FoundDate): FoundDates {
  const [before, after] = [line.slice(0, from), line.slice(to)];
  const present = presentAfter(after);
  if (present !== undefined) return { start: date, from: startAt(before), to: to + present };
  const short = shortYear.exec(after);
  if (short && date.length === 4 && Number(short[1]) > Number(date.slice(2)))
    return { start: date, end: date.slice(0, 2) + short[1], from, to: to + short[0].length };
  const month = monthBefore.exec(before);
  const start = month && readPartialDate(`${month[1]} ${date.slice(0, 4)}`);
  if (month && start) return { start, end: date, from: month.index, to };
  const sinceAt = since.exec(before);
  if (sinceAt) return { start: date, from: sinceAt.index, to };
  const untilAt = until.exec(before);
  return untilAt ? { end: date, from: untilAt.index, to } : { start: date, end: date, from, to };
}

const startAt = (before: string) => since.exec(before)?.index ?? before.length;

/** How many characters "– Present" takes, or a dash with nothing after it. */
function presentAfter(after: string): number | undefined {
  if (/^ {0,2}[–—-]\s*(?:$|[)|])/u.test(after)) return after.search(/[–—-]/u) + 1;
  const found = open.exec(after);
  if (!found) return undefined;
  const words = found[1]!.split(' ');
  for (let count = words.length; count > 0; count--) {
    const text = words.slice(0, count).join(' ');
    const said = text.replace(/^(?:to|bis|until|till|a|à|al|ad|até|hasta|до|по|至) /iu, '');
    if (isPresentWord(said) || isPresentWord(text.replace(/^至/u, '')))
      return found[0].length - found[1]!.length + text.length;
  }
  return undefined;
}

/** With how long it lasted, where that is said after it. */
function lengthened(line: string, dates: FoundDates): FoundDates {
  const more = lasting.exec(line.slice(dates.to));
  return more ? { ...dates, to: dates.to + more[0].length } : dates;
}
