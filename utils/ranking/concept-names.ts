import type { Language } from '../posting/words/stop-words';
import { conceptLines, lineAt } from './concept-lines';
import type { Field } from './concepts/tables';

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

const marks = '=^!&?';

/** Where the tables hold a name, its language and its mark included; now and then it is that of another line's concept. */
export function namePlaces(): number[] {
  const { text } = conceptLines();
  const places: number[] = [];
  const before = /(?:\n *|\||; )(?=.)/g;
  while (before.test(text)) places.push(before.lastIndex);
  return places;
}

/** The name at a place; undefined where it stands for another line's concept, which this one is narrower than or related to. */
export function nameAt(at: number): ConceptName | undefined {
  const { text, starts, fields } = conceptLines();
  const line = lineAt(at);
  if (/ [<~] /.test(text.slice(starts[line], at))) return undefined;
  const first = Math.max(starts[line]!, text.lastIndexOf('; ', at - 1) + 2);
  const [tagged, bare] = [afterTag(text, at), bareStart(text, at)];
  return {
    concept: nameFrom(text, bareStart(text, first)),
    field: fields[line]!,
    name: nameFrom(text, bare),
    mark: text.slice(tagged, bare) as Mark,
    language: tagged > at ? (text.slice(at, at + 2) as Language) : undefined,
    only: tagged > at + 3,
  };
}

const toItsEnd = /[^|;\n<~]*/y;

function nameFrom(text: string, bare: number): string {
  toItsEnd.lastIndex = bare;
  return toItsEnd.exec(text)![0].trimEnd();
}

/** As `tokenize` reads it, and in a tenth of the time. */
const word = /\.?[^ \-/&._'’+|;\n]+\+{0,2}/y;

/** The first word of the name at a place, in lower case. */
export function firstWordAt(text: string, at: number): string {
  word.lastIndex = bareStart(text, at);
  return (word.exec(text)?.[0] ?? '').toLowerCase();
}

/** Where a name itself begins that is written at a place, after its language and its mark. */
export function bareStart(text: string, at: number): number {
  const start = afterTag(text, at);
  return isLetter(text.charCodeAt(start)) || !marks.includes(text[start]!) ? start : start + 1;
}

/** "de:" or "de only:". */
function afterTag(text: string, at: number): number {
  const third = text.charCodeAt(at + 2);
  if (isLetter(third)) return at;
  if (third === colon) return at + 3;
  return text.startsWith(' only:', at + 2) ? at + 8 : at;
}

const colon = 0x3a;

/** From A to Z: most characters, and so asked first. */
const isLetter = (code: number) => (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
