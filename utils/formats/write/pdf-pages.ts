import type { Row } from './pdf-rows';

/** A row and how far below the upper margin it stands. */
export interface PlacedRow {
  row: Row;
  y: number;
}

/** Fewer lines than this are not left alone on the last page. */
const fewest = 3;

/** Rows on pages: no heading at a page's foot, no line of a paragraph alone, no page with one line. */
export function pdfPages(rows: readonly Row[], height: number): PlacedRow[][] {
  const pages: Row[][][] = [[]];
  let used = 0;
  for (const clump of clumps(rows)) {
    const page = pages.at(-1)!;
    const needs = heightOf(clump);
    if (page.length > 0 && used + needs > height) {
      pages.push([clump]);
      used = needs - clump[0]!.before;
    } else {
      used += needs - (page.length === 0 ? clump[0]!.before : 0);
      page.push(clump);
    }
  }
  fillLast(pages);
  return pages.map((page) => placed(page.flat()));
}

const heightOf = (rows: readonly Row[]) =>
  rows.reduce((sum, { before, height }) => sum + before + height, 0);

/** Rows that stand on one page together. */
function clumps(rows: readonly Row[]): Row[][] {
  const made: Row[][] = [];
  rows.forEach((row, at) => {
    if (at > 0 && staysTogether(rows, at)) made.at(-1)!.push(row);
    else made.push([row]);
  });
  return made;
}

function staysTogether(rows: readonly Row[], at: number): boolean {
  const [before, row] = [rows[at - 1]!, rows[at]!];
  if (before.block !== row.block) return before.keepsNext;
  const isSecond = rows[at - 2]?.block !== row.block;
  const isLast = rows[at + 1]?.block !== row.block;
  return isSecond || isLast || row.keepsNext;
}

function fillLast(pages: Row[][][]) {
  const [previous, last] = [pages.at(-2), pages.at(-1)!];
  while (previous && previous.length > 1 && last.flat().length < fewest)
    last.unshift(previous.pop()!);
}

function placed(rows: readonly Row[]): PlacedRow[] {
  let y = 0;
  return rows.map((row, at) => {
    y += at === 0 ? 0 : row.before;
    const at_ = y;
    y += row.height;
    return { row, y: at_ };
  });
}
