import { partOf } from '../text/section-words';
import { type Band, toBands } from './columns';
import type { PdfPage } from './pieces';
import { type Row, type Run, toRows, toRuns } from './rows';
import { withSideNotes } from './side-notes';

/** Rows that follow each other in the order of reading, with where their column ends. */
export interface Flow {
  rows: Row[];
  right: number;
}

/** All pages in the order of reading: a column goes on in the same column of the next page. */
export function toFlows(pages: readonly PdfPage[]): Flow[] {
  const bands: Band[] = [];
  let top = 0;
  for (const { pieces, height } of pages) {
    const known = bands.flatMap(({ gutter }) => (gutter === undefined ? [] : [gutter]));
    const runs = toRuns(pieces).map((run) => ({ ...run, text: run.text.trim(), y: run.y + top }));
    for (const band of toBands(runs, known)) addBand(bands, band);
    top += height;
  }
  return bands.flatMap(readBand);
}

/** What goes on in the columns of the page before is put below them. */
function addBand(bands: Band[], band: Band) {
  const last = bands.at(-1);
  const { gutter } = last ?? {};
  if (!last || gutter === undefined) return void bands.push(band);
  const side = band.gutter === undefined ? sideOf(band.columns[0]!, gutter) : undefined;
  if (band.gutter !== undefined && Math.abs(band.gutter - gutter) < 6)
    for (const [at, column] of band.columns.entries()) last.columns[at]!.push(...column);
  else if (side !== undefined) last.columns[side]!.push(...band.columns[0]!);
  else bands.push(band);
}

const sideOf = (runs: readonly Run[], gutter: number) => {
  if (runs.every(({ x }) => x >= gutter - 3)) return 1;
  return runs.every(({ right }) => right < gutter) ? 0 : undefined;
};

/** What stands above the headings of any column is the head of the whole; the column with the name comes first. */
function readBand({ columns }: Band): Flow[] {
  if (columns.length === 1) return [toFlow(columns[0]!)];
  const flows = columns.filter((column) => column.length > 0).map(toFlow);
  const sorted = flows.toSorted((a, b) => headSize(b) - headSize(a));
  const heads = sorted.map(({ rows, right }) => ({ rows: rows.slice(0, headOf(rows)), right }));
  const bodies = sorted.map(({ rows, right }) => ({ rows: rows.slice(headOf(rows)), right }));
  return [...heads, ...bodies].filter(({ rows }) => rows.length > 0);
}

function toFlow(runs: readonly Run[]): Flow {
  const rows = withSideNotes(toRows(runs));
  const told = rows.filter(({ runs: own }) => own.length === 1);
  return { rows, right: Math.max(...(told.length > 3 ? told : rows).map(({ right }) => right)) };
}

const headOf = (rows: readonly Row[]) => {
  const at = rows.findIndex(({ runs }) => runs.length === 1 && partOf(runs[0]!.text) !== undefined);
  return at < 0 ? 0 : at;
};

const headSize = ({ rows }: Flow) =>
  Math.max(0, ...rows.slice(0, headOf(rows)).map(({ size }) => size));
