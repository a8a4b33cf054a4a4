import { entryLabel } from '@/utils/resume/entry-label';
import { formatDates } from '@/utils/resume/format-dates';
import { missingInEntry } from '@/utils/resume/missing-for-forms';
import type { Entry, Resume, Section } from '@/utils/resume/schema';

/** What the outline shows of an entry. */
export interface OutlineRow {
  id: string;
  section: Section;
  name: string;
  dates: string;
  /** Whether it lacks what forms ask for. */
  lacks: boolean;
}

export interface RowTexts {
  locale: string;
  now: string;
}

const rows = new WeakMap<Entry, OutlineRow>();

function rowOf(entry: Entry, { locale, now }: RowTexts): OutlineRow {
  const { id, section } = entry;
  return {
    id,
    section,
    name: entryLabel(entry),
    dates: formatDates(entry, locale, now),
    lacks: missingInEntry(entry).length > 0,
  };
}

const isSame = (a: OutlineRow, b: OutlineRow) =>
  a.id === b.id &&
  a.section === b.section &&
  a.name === b.name &&
  a.dates === b.dates &&
  a.lacks === b.lacks;

/**
 * The rows of a resume. A row that shows the same as before is the one of before, and so is the list when all are: what is typed
 * into a text draws nothing anew.
 */
export function outlineRows(
  { entries }: Resume,
  before: readonly OutlineRow[],
  texts: RowTexts,
): readonly OutlineRow[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const next = entries.map((entry) => {
    const row = rows.get(entry) ?? rowOf(entry, texts);
    const old = known.get(entry.id);
    const kept = old && isSame(old, row) ? old : row;
    rows.set(entry, kept);
    return kept;
  });
  const isUnchanged = next.length === before.length && next.every((row, at) => row === before[at]);
  return isUnchanged ? before : next;
}
