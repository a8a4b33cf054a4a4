import { partOf } from '../text/section-words';
import type { Piece } from './pieces';

/** Pieces that stand together in one line, without a wide gap. */
export interface Run {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  style: string;
  bold: boolean;
}

/** Runs of the same height, from left to right. */
export interface Row {
  runs: Run[];
  x: number;
  right: number;
  y: number;
  size: number;
}

/** In lengths of the letter size. */
const gaps = { word: 0.12, run: 1.3, otherStyle: 0.8, heading: 0.35 };
const sameHeight = 0.45;

/** Pieces as runs: put together where they touch, with spaces where the page shows some. */
export function toRuns(pieces: readonly Piece[]): Run[] {
  return toLevels(pieces).flatMap((level) => level.sort((a, b) => a.x - b.x).reduce(addPiece, []));
}

function addPiece(runs: Run[], piece: Piece): Run[] {
  const last = runs.at(-1);
  const gap = last ? piece.x - last.right : 0;
  const em = Math.min(piece.size, last?.size ?? piece.size);
  if (!last || gap > gapBetween(last, piece) * em) {
    runs.push(newRun(piece));
    return runs;
  }
  const spaced = gap > gaps.word * em && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
  last.text += (spaced ? ' ' : '') + piece.text;
  last.right = Math.max(last.right, piece.x + piece.width);
  last.size = Math.max(last.size, piece.size);
  last.bold &&= piece.bold;
  return runs;
}

/** Text of another look that stands off a little is something else, and sooner so after a heading. */
function gapBetween(last: Run, piece: Piece): number {
  if (last.style === piece.style) return gaps.run;
  return partOf(last.text.trim()) === undefined ? gaps.otherStyle : gaps.heading;
}

const newRun = ({ text, x, y, width, size, style, bold }: Piece): Run => ({
  text,
  x,
  y,
  right: x + width,
  size,
  style,
  bold,
});

/** What stands at the same height, from top to bottom. */
function toLevels<Item extends { y: number; size: number }>(items: readonly Item[]): Item[][] {
  const levels: Item[][] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y)) {
    const level = levels.at(-1);
    const first = level?.[0];
    if (level && first && item.y - first.y < sameHeight * Math.min(item.size, first.size))
      level.push(item);
    else levels.push([item]);
  }
  return levels;
}

export const toRows = (runs: readonly Run[]): Row[] =>
  toLevels(runs).map((level) => {
    const sorted = level.toSorted((a, b) => a.x - b.x);
    return {
      runs: sorted,
      x: sorted[0]!.x,
      right: Math.max(...sorted.map(({ right }) => right)),
      y: Math.max(...sorted.map(({ y }) => y)),
      size: Math.max(...sorted.map(({ size }) => size)),
    };
  });
