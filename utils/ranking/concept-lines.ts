import { type Field, tables } from './concepts/tables';

/** The lines of the tables, as they are written; their places are counted over all tables. */
interface Lines {
  text: string;
  /** Where each begins, its indentation left out. */
  starts: readonly number[];
  /** How many steps each is below the broadest. */
  depths: readonly number[];
  fields: readonly Field[];
}

let kept: Lines | undefined;

/** Read once. */
export function conceptLines(): Lines {
  kept ??= readLines();
  return kept;
}

function readLines(): Lines {
  const [starts, depths, fields]: [number[], number[], Field[]] = [[], [], []];
  const text = tables.map(({ table }) => table).join('\n');
  let [at, over] = [0, 0];
  for (const { field, table } of tables) {
    over += table.length + 1;
    while (at < over) {
      const end = endOf(text, at);
      const start = afterSpaces(text, at);
      if (start < end) {
        starts.push(start);
        depths.push((start - at) / 2);
        fields.push(field);
      }
      at = end + 1;
    }
  }
  return { text, starts, depths, fields };
}

function endOf(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function afterSpaces(text: string, at: number): number {
  let start = at;
  while (text[start] === ' ') start++;
  return start;
}

/** As it is written, without its indentation. */
export function lineText(line: number): string {
  const { text, starts } = conceptLines();
  return text.slice(starts[line], endOf(text, starts[line]!));
}

/** The line that a place is in. */
export function lineAt(at: number): number {
  const { starts } = conceptLines();
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** The line that a line is narrower than. */
export function lineAbove(line: number): number | undefined {
  const { depths } = conceptLines();
  for (let above = line - 1; above >= 0; above--) {
    if (depths[above]! < depths[line]!) return above;
    if (depths[above] === 0) return undefined;
  }
  return undefined;
}

/** The lines one step below a line. */
export function linesBelow(line: number): number[] {
  const { depths } = conceptLines();
  const below: number[] = [];
  for (let next = line + 1; next < depths.length && depths[next]! > depths[line]!; next++)
    if (depths[next] === depths[line]! + 1) below.push(next);
  return below;
}
