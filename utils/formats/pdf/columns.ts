import { partOf } from '../text/section-words';
import type { Run } from './rows';

/** Runs to be read from top to bottom, or columns to be read one after the other. */
export interface Band {
  /** Where the columns part; missing where there is one. */
  gutter?: number;
  columns: Run[][];
}

/** A gutter at least this wide, with at least as many runs on each side of it. */
const leastGutter = 8;
const leastRuns = 3;

interface Cut {
  gutter: number;
  /** The columns' top and bottom. */
  from: number;
  to: number;
  left: Run[];
  right: Run[];
}

/** A page's runs as bands: whole width, or columns where each of two sides has headings of its own. */
export function toBands(runs: readonly Run[], known: readonly number[] = []): Band[] {
  const cut = bestCut(runs, known);
  if (!cut) return runs.length === 0 ? [] : [{ columns: [[...runs]] }];
  const { gutter, from, to, left, right } = cut;
  return [
    ...toBands(
      runs.filter(({ y }) => y < from),
      known,
    ),
    { gutter, columns: [left, right] },
    ...toBands(
      runs.filter(({ y }) => y > to),
      known,
    ),
  ];
}

const isHeading = ({ text }: Run) => {
  const part = partOf(text.trim());
  return part !== undefined && part !== 'title';
};

/** The cut that parts most. */
function bestCut(runs: readonly Run[], known: readonly number[]): Cut | undefined {
  const headings = runs.filter(isHeading);
  const starts = new Set([...headings.map(({ x }) => Math.round(x)), ...known.map(Math.round)]);
  const cuts = [...starts].flatMap((x) => cutsAt(runs, x, known));
  const parted = ({ left, right }: Cut) => left.length + right.length;
  return cuts.sort((a, b) => parted(b) - parted(a))[0];
}

/** Columns that begin at `x`: between the runs that cross it. */
function cutsAt(runs: readonly Run[], x: number, known: readonly number[]): Cut[] {
  const crossing = runs
    .filter((run) => run.x < x - 3 && run.right > x - leastGutter + 2)
    .map(({ y }) => y)
    .sort((a, b) => a - b);
  const edges = [Number.NEGATIVE_INFINITY, ...crossing, Number.POSITIVE_INFINITY];
  return edges.slice(1).flatMap((to, at) => {
    const within = below(runs, edges[at]!, x).filter(({ y }) => y < to);
    const left = within.filter((run) => run.x < x - 3);
    const right = within.filter((run) => run.x >= x - 3);
    const cut = { gutter: x, left, right, ...reach(within) };
    return isColumns(cut, known) ? [cut] : [];
  });
}

/** The last line of a paragraph may be too short to cross: it still belongs to what stands above it. */
function below(runs: readonly Run[], edge: number, x: number): Run[] {
  let last = runs.find(({ y, x: start, right }) => y === edge && start < x && right > x);
  const within = runs.filter(({ y }) => y > edge).sort((a, b) => a.y - b.y);
  return within.filter((run) => {
    const goesOn = last && run.style === last.style && run.x < x && run.y - last.y < 1.7 * run.size;
    if (goesOn) last = run;
    return !goesOn;
  });
}

const reach = (runs: readonly Run[]) => ({
  from: Math.min(...runs.map(({ y }) => y)),
  to: Math.max(...runs.map(({ y }) => y)),
});

function isColumns({ gutter, left, right }: Cut, known: readonly number[]): boolean {
  if (known.some((x) => Math.abs(x - gutter) < 6)) return left.length > 0 && right.length > 0;
  if (left.length < leastRuns || right.length < leastRuns) return false;
  return left.some(isHeading) && right.some(isHeading);
}
