import { conceptLines, lineAbove, lineText } from './concept-lines';
import { bareStart } from './concept-names';

export interface Concept {
  concept: string;
  broader: readonly string[];
  related: readonly string[];
}

const kept = new Map<number, readonly Concept[]>();

/** Every concept of the tables. The format is told in `concepts/README.md`. */
export const readConcepts = (): readonly Concept[] =>
  conceptLines().starts.flatMap((_, line) => conceptsOf(line));

/** The concepts of one line: most are never asked for, so each line is read when it is. */
export function conceptsOf(line: number): readonly Concept[] {
  const known = kept.get(line);
  if (known) return known;
  const read = readLine(line);
  kept.set(line, read);
  return read;
}

function readLine(line: number): Concept[] {
  const above = lineAbove(line);
  const over = above === undefined ? [] : [conceptsOf(above)[0]!.concept];
  const [kinship, related] = lineText(line).split(' ~ ');
  const [written, broader] = kinship!.split(' < ');
  return written!.split('; ').map((one) => ({
    concept: one.split('|', 1)[0]!.slice(bareStart(one, 0)),
    broader: broader ? [...over, ...broader.split('; ')] : over,
    related: related?.split('; ') ?? [],
  }));
}
