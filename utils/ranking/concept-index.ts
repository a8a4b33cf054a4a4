import type { Language } from '../posting/words/stop-words';
import { conceptLines, lineAt } from './concept-lines';
import {
  bareStart,
  type ConceptName,
  firstWordAt,
  type Mark,
  nameAt,
  namePlaces,
} from './concept-names';
import type { Field } from './concepts/tables';
import { type Concept, conceptsOf } from './read-concepts';
import { isAscii, mayHaveStem, stem } from './stem';
import { type Token, tokenize } from './tokenize';

export interface Alias {
  concept: string;
  field: Field;
  mark: Mark;
  /** One a token: as they must be written where case tells the name from a word, else in lower case. */
  words: readonly string[];
  isExact: boolean;
  /** A name of one word in the singular: "reports" may be "Reporting" by its stem, but not by its name. */
  single?: string | undefined;
}

/** A name in the tables: its place, and its first word. */
interface Unread {
  at: number;
  first: string;
}

/** Where names are that begin with the same letters, by those letters: what all forms of their first word begin with. */
let places: ReadonlyMap<number, readonly number[]> | undefined;
/** The same with their first words, made ready when a text first has a word that begins so. */
const byStart = new Map<number, readonly Unread[]>();
/** Names by the stem of their first word, made ready when a text first has it. */
const byStem = new Map<Language, Map<string, readonly Alias[]>>();

const none: readonly Alias[] = [];

/** The names that begin at a token and are written as they must be, the longest first; what stands about them is not looked at. */
export function namesAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): readonly Alias[] {
  const aliases = aliasesOf(tokens[at]!.lower, language);
  return aliases.length === 0
    ? none
    : aliases.filter((alias) => isWritten(alias, tokens, at, language));
}

function aliasesOf(word: string, language: Language): readonly Alias[] {
  const stems = byStem.get(language) ?? new Map<string, readonly Alias[]>();
  byStem.set(language, stems);
  const first = stem(word, language);
  const known = stems.get(first);
  if (known) return known;
  const aliases = unreadFrom(startOf(word))
    .filter((unread) => mayHaveStem(unread.first, first) && stem(unread.first, language) === first)
    .flatMap(({ at }) => nameAt(at) ?? [])
    .filter((name) => !name.only || name.language === language)
    .map(aliasOf)
    .sort(byLength);
  stems.set(first, aliases);
  return aliases;
}

function unreadFrom(start: number): readonly Unread[] {
  const known = byStart.get(start);
  if (known) return known;
  places ??= findPlaces();
  const { text } = conceptLines();
  const unread = (places.get(start) ?? []).map((at) => ({ at, first: firstWordAt(text, at) }));
  byStart.set(start, unread);
  return unread;
}

/** A concept by its own name, and the line that it is in. */
export function conceptNamed(name: string): { concept: Concept; line: number } | undefined {
  const first = firstWordAt(name, 0);
  for (const unread of unreadFrom(startOf(first))) {
    if (unread.first !== first) continue;
    const line = lineAt(unread.at);
    const concept = conceptsOf(line).find((one) => one.concept === name);
    if (concept) return { concept, line };
  }
  return undefined;
}

/** What all forms of a word begin with, "y" being "i" in some: a number, three letters at most. */
function startOf(word: string): number {
  const start = word.slice(0, 3);
  const plain = isAscii(start) ? start : start.normalize('NFKD').replace(/\p{M}/gu, '');
  return startFrom(plain.charCodeAt(0), plain.charCodeAt(1), plain.charCodeAt(2));
}

/** Of character codes; a word that ends before has `NaN` there. */
const startFrom = (first: number, second: number, third: number) =>
  ((first & 1023) << 20) | ((second & 1023) << 10) | ((third === letterY ? letterI : third) & 1023);

const [letterI, letterY] = [0x69, 0x79];

function findPlaces(): Map<number, number[]> {
  const { text } = conceptLines();
  const found = new Map<number, number[]>();
  for (const at of namePlaces()) {
    const start = startAt(text, at);
    const others = found.get(start);
    if (others) others.push(at);
    else found.set(start, [at]);
  }
  return found;
}

/** Most names begin with three letters; of the others the first word is read. */
function startAt(text: string, at: number): number {
  const from = bareStart(text, at);
  const first = letterAt(text, from);
  const second = letterAt(text, from + 1);
  const third = letterAt(text, from + 2);
  return first && second && third
    ? startFrom(first, second, third)
    : startOf(firstWordAt(text, at));
}

/** In lower case; 0 for what is no letter from A to Z. */
function letterAt(text: string, at: number): number {
  const lower = text.charCodeAt(at) | 0x20;
  return lower > 0x60 && lower < 0x7b ? lower : 0;
}

/** The longest first; of two the one whose very case it is. */
const byLength = (a: Alias, b: Alias) =>
  b.words.length - a.words.length || Number(b.isExact) - Number(a.isExact);

function aliasOf({ concept, field, name, mark }: ConceptName): Alias {
  const isExact = mark !== '' && mark !== '?';
  const words = wordsOf(isExact ? name : name.toLowerCase());
  const single = words.length === 1 && !isExact ? singular(words[0]!) : undefined;
  return { concept, field, mark, words, isExact, single };
}

/** Most names are letters and single spaces, where a token is what stands between two of those. */
const wordsOf = (name: string): readonly string[] =>
  /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name)
    ? name.split(' ')
    : tokenize(name).map(({ surface }) => surface);

const singular = (lower: string) =>
  lower.length > 3 && lower.endsWith('s')
    ? lower.replace(/ies$/, 'y').replace(/(?<=[^sui])s$/, '')
    : lower;

function isWritten(
  { words, isExact, single }: Alias,
  tokens: readonly Token[],
  at: number,
  language: Language,
): boolean {
  if (at + words.length > tokens.length) return false;
  if (single !== undefined && singular(tokens[at]!.lower) !== single) return false;
  for (let i = isExact ? 0 : 1; i < words.length; i++) {
    const { joined, surface, lower } = tokens[at + i]!;
    if (i > 0 && !joined) return false;
    if (isExact ? surface !== words[i] : !isForm(lower, words[i]!, language)) return false;
  }
  return true;
}

const isForm = (one: string, other: string, language: Language) =>
  one === other || stem(one, language) === stem(other, language);
