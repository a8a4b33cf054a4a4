import type { Language } from '../posting/words/stop-words';
import { type Field, tables } from './concepts/tables';

/**
 * What a name needs to be taken for its concept: nothing, its very case, its case and a sentence under way, its case and
 * words of the trade about it, its case and a list of names, or, in any case, a list of names.
 */
export type Mark = '' | '=' | '^' | '!' | '&' | '?';

export interface ConceptName {
  concept: string;
  field: Field;
  name: string;
  mark: Mark;
  /** The language that the name is of; English, or everybody's, when absent. */
  language?: Language | undefined;
  /** A word of another language too: counts only in texts of its own. */
  only: boolean;
}

export interface Concept {
  concept: string;
  names: ConceptName[];
  broader: string[];
  related: string[];
}

const marks = '=^!&?';

let kept: Concept[] | undefined;

/** Every concept of the tables. The format is told in `concepts/README.md`. */
export function readConcepts(): readonly Concept[] {
  kept ??= tables.flatMap(({ field, table }) => readTable(table, field));
  return kept;
}

function readTable(table: string, field: Field): Concept[] {
  const read: Concept[] = [];
  const above: string[] = [];
  for (const line of table.split('\n')) {
    if (line === '') continue;
    const depth = depthOf(line);
    above.length = depth;
    const concepts = readLine(line.trim(), field, above.slice(-1));
    above.push(concepts[0]!.concept);
    read.push(...concepts);
  }
  return read;
}

/** Two spaces a level. By hand, as what follows: patterns would take longer over all names than all else of a first ranking. */
function depthOf(line: string): number {
  let spaces = 0;
  while (line[spaces] === ' ') spaces++;
  return spaces / 2;
}

function readLine(line: string, field: Field, above: readonly string[]): Concept[] {
  const [kinship, related] = line.split(' ~ ');
  const [written, broader] = kinship!.split(' < ');
  return written!.split('; ').map((one) => {
    const spelled = one.split('|');
    const concept = bare(spelled[0]!).name;
    return {
      concept,
      names: spelled.map((name) => readName(name, concept, field)),
      broader: broader ? [...above, ...broader.split('; ')] : [...above],
      related: related?.split('; ') ?? [],
    };
  });
}

function readName(written: string, concept: string, field: Field): ConceptName {
  const { only, isTagged, mark, name } = bare(written);
  const language = isTagged ? (written.slice(0, 2) as Language) : undefined;
  return { concept, field, name, mark, language, only };
}

/** A name without the language and the mark before it. */
function bare(written: string) {
  const only = written.startsWith(' only:', 2);
  const isTagged = only || written[2] === ':';
  const rest = isTagged ? written.slice(only ? 8 : 3) : written;
  const mark = marks.includes(rest[0]!) ? (rest[0] as Mark) : '';
  return { only, isTagged, mark, name: mark === '' ? rest : rest.slice(1) };
}
