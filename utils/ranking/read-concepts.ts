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
  const above: string[] = [];
  return table
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const depth = line.search(/[^ ]/) / 2;
      above.length = depth;
      const concepts = readLine(line.trim(), field, above.slice(-1));
      above.push(concepts[0]!.concept);
      return concepts;
    });
}

function readLine(line: string, field: Field, above: readonly string[]): Concept[] {
  const [kinship, related] = line.split(' ~ ');
  const [written, broader] = kinship!.split(' < ');
  return written!.split('; ').map((one) => {
    const names = one.split('|').map(readName);
    const concept = names[0]!.name;
    return {
      concept,
      names: names.map((name) => ({ concept, field, ...name })),
      broader: [...above, ...(broader?.split('; ') ?? [])],
      related: related?.split('; ') ?? [],
    };
  });
}

/** By hand: patterns would take longer over all names than everything else that the first ranking does. */
function readName(written: string): Pick<ConceptName, 'name' | 'mark' | 'language' | 'only'> {
  const only = written.startsWith(' only:', 2);
  const isTagged = only || written[2] === ':';
  const rest = isTagged ? written.slice(only ? 8 : 3) : written;
  const mark = marks.includes(rest[0]!) ? (rest[0] as Mark) : '';
  return {
    name: mark === '' ? rest : rest.slice(1),
    mark,
    language: isTagged ? (written.slice(0, 2) as Language) : undefined,
    only,
  };
}
