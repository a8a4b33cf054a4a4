import { findDates, isDuration } from '../../resume/date-range';
import { isSurePlace } from '../text/read-place';
import type { Row, Run } from './rows';

const bullet = /^[•●○◦▪▫■□►▸‣·∙・⁃➢➤✓✔❖◆*–—-](?:\s|$)/u;

/** Dates and places set beside what is told of a role belong to the line that names the role, above it. */
export function withSideNotes(rows: readonly Row[]): Row[] {
  const done: Row[] = [];
  let head: Row | undefined;
  for (const row of rows) {
    const told =
      bullet.test(row.runs[0]!.text) ||
      (head !== undefined && row.x > head.x + 5 && head !== done.at(-1));
    const note = row.runs.at(-1)!;
    if (told && head && row.runs.length > 1 && isNote(note)) {
      addNote(head, note);
      done.push(withRuns(row, row.runs.slice(0, -1)));
    } else {
      done.push(told ? row : withRuns(row, row.runs));
      if (!told) head = done.at(-1);
    }
  }
  return done;
}

const withRuns = (row: Row, runs: Run[]): Row => ({
  ...row,
  runs: [...runs],
  right: Math.max(...runs.map(({ right }) => right)),
});

function isNote({ text }: Run): boolean {
  const dates = findDates(text);
  const whole = dates && /^[\s()|,–—-]*$/.test(text.slice(0, dates.from) + text.slice(dates.to));
  return Boolean(whole) || isDuration(text) || isSurePlace(text);
}

/** How long it lasted stands with the dates. */
function addNote(head: Row, note: Run) {
  const last = head.runs.at(-1)!;
  if (isDuration(note.text) && findDates(last.text)) {
    head.runs[head.runs.length - 1] = { ...last, text: `${last.text} ${note.text}` };
  } else head.runs.push(note);
}
