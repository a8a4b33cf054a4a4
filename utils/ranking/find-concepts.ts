import type { Language } from '../posting/words/stop-words';
import { type Alias, namesAt } from './concept-index';
import type { Mark } from './concept-names';
import type { Token } from './tokenize';

/** A concept found in a text, `length` tokens long. */
export interface ConceptMatch {
  concept: string;
  length: number;
}

/** A name found, as sure as its writing alone makes it. */
interface Found {
  alias: Alias;
  at: number;
  /** The token after its last. */
  end: number;
}

/** Where each name of a text is found, by the token it begins and the one it ends before. */
interface Scene {
  tokens: readonly Token[];
  starting: Map<number, Found>;
  ending: Map<number, Found>;
  /** Fields of the names that need no context. */
  fields: Set<string>;
}

/**
 * The concepts that a text names, by the token at which they begin; the longest name counts. Of two that are written
 * alike it is the one whose field the text is of.
 */
export function findConcepts(
  tokens: readonly Token[],
  language: Language,
): Map<number, ConceptMatch> {
  const found = new Map<number, ConceptMatch>();
  const { sure, unsure } = readNames(tokens, language);
  for (const { alias, at, end } of sure)
    found.set(at, { concept: alias.concept, length: end - at });
  if (unsure.length === 0) return found;
  const scene = sceneOf(tokens, sure, unsure);
  const meant = unsure.filter((one) => isMeant(one, scene));
  const inField = meant.filter(({ alias }) => scene.fields.has(alias.field));
  for (const { alias, at, end } of [...inField, ...meant])
    if (!found.has(at)) found.set(at, { concept: alias.concept, length: end - at });
  return found;
}

const isSure = ({ mark }: Alias) => mark === '' || mark === '=';

function readNames(tokens: readonly Token[], language: Language) {
  const sure: Found[] = [];
  const unsure: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const names = namesAt(tokens, at, language);
    const best = names.find(isSure);
    for (const alias of names)
      if (!isSure(alias) && alias.words.length > (best?.words.length ?? 0))
        unsure.push({ alias, at, end: at + alias.words.length });
    if (!best) continue;
    sure.push({ alias: best, at, end: at + best.words.length });
    at += best.words.length - 1;
  }
  return { sure, unsure };
}

function sceneOf(
  tokens: readonly Token[],
  sure: readonly Found[],
  unsure: readonly Found[],
): Scene {
  const inLists = [...unsure.filter(({ alias }) => alias.isExact), ...sure];
  return {
    tokens,
    starting: new Map(inLists.map((one) => [one.at, one])),
    ending: new Map(inLists.map((one) => [one.end, one])),
    fields: new Set(sure.map(({ alias }) => alias.field)),
  };
}

/** What each mark asks of the words about a name; any of them will do. */
const needs: Record<Mark, readonly ((found: Found, scene: Scene) => boolean)[]> = {
  '': [],
  '=': [],
  '^': [isUnderWay, isAlone, isFollowed, isInList],
  '!': [isAlone, isFollowed, isPreceded, isInList, isAmongItsField],
  '&': [isAlone, isInList],
  '?': [isListed],
};

const isMeant = (found: Found, scene: Scene) =>
  needs[found.alias.mark].some((meets) => meets(found, scene));

/** No sentence begins with it: its capital is its own. */
function isUnderWay({ at }: Found, { tokens }: Scene): boolean {
  return !tokens[at]!.opens;
}

/** The whole text: a keyword. */
function isAlone({ at, end }: Found, { tokens }: Scene): boolean {
  return at === 0 && end === tokens.length;
}

const after = new Set(
  `programming language languages developer developers development engineer engineers engineering code codebase backend
  service services microservice microservices programmer programmers script scripts scripting package packages library
  libraries framework frameworks api apis sdk app apps application applications server shiny entwickler entwicklung
  développeur desarrollador certified certification workspace integration integrations
   skills skill knowledge experience expertise proficiency kenntnisse`.split(/\s+/),
);

/** "Go services", "R packages". */
function isFollowed({ end }: Found, { tokens }: Scene): boolean {
  const next = tokens[end];
  return next?.joined === true && after.has(next.lower);
}

const before = new Set(
  'in with using of via mit dans avec sous en con usando com med language sprache langage lenguaje'.split(
    ' ',
  ),
);
const year = /^(?:19|20)?\d\d$/;

/** "in Go", and neither "in Spring 2024" nor "in Go." of a sentence that shouts. */
function isPreceded({ at, end }: Found, { tokens }: Scene): boolean {
  const [previous, next] = [tokens[at - 1], tokens[end]];
  if (!previous || !tokens[at]!.joined || !before.has(previous.lower)) return false;
  return !next?.joined || (!year.test(next.lower) && !isCapital(next));
}

const isCapital = ({ surface }: Token) => /^\p{Lu}/u.test(surface);

const conjunctions = new Set('and or und oder et ou y e o en of och eller nor'.split(' '));

/** The name before or after it in a list: a comma, a slash or an "and" parts them. */
function neighbours({ at, end }: Found, { tokens, starting, ending }: Scene): Found[] {
  const isConjunction = (index: number) => conjunctions.has(tokens[index]?.lower ?? '');
  const previous = isConjunction(at - 1)
    ? ending.get(at - 1)
    : tokens[at]!.parted
      ? ending.get(at)
      : undefined;
  const next = isConjunction(end)
    ? starting.get(end + 1)
    : tokens[end]?.parted
      ? starting.get(end)
      : undefined;
  return [previous, next].filter((one) => one !== undefined);
}

function isInList(found: Found, scene: Scene): boolean {
  return neighbours(found, scene).some(({ alias }) => alias.field === found.alias.field);
}

/** In any case of letters: only where the list's marks stand on both sides, beside a name that is sure. */
function isListed(found: Found, scene: Scene): boolean {
  const { tokens } = scene;
  const isBound = (index: number) =>
    index === tokens.length || tokens[index]!.opens || tokens[index]!.parted;
  return (
    isBound(found.at) &&
    isBound(found.end) &&
    neighbours(found, scene).some(({ alias }) => alias.field === found.alias.field && isSure(alias))
  );
}

/** Somewhere in the text a name of its field stands, and it opens no sentence and heads no year. */
function isAmongItsField(found: Found, scene: Scene): boolean {
  const { tokens, fields } = scene;
  const next = tokens[found.end];
  if (!isUnderWay(found, scene) || (next && year.test(next.lower))) return false;
  return fields.has(found.alias.field) && hasLowerWords(tokens);
}

/** Where every word has a capital, a capital tells nothing. */
const hasLowerWords = (tokens: readonly Token[]) =>
  tokens.some(({ surface }) => /^\p{Ll}{4}/u.test(surface));
