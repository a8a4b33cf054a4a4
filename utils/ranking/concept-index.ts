import type { Language } from '../posting/words/stop-words';
import type { Field } from './concepts/tables';
import { type ConceptName, type Mark, readConcepts } from './read-concepts';
import { stem } from './stem';
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

interface Unread {
  first: string;
  name: ConceptName;
}

interface Index {
  /** Names by the letters that all forms of their first word begin with. */
  byStart: ReadonlyMap<string, Unread[]>;
  /** Names by the stem of their first word, made ready when a text first has it. */
  byStem: Map<string, readonly Alias[]>;
}

const indexes = new Map<Language, Index>();
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
  const { byStart, byStem } = indexOf(language);
  const first = stem(word, language);
  const known = byStem.get(first);
  if (known) return known;
  const aliases = (byStart.get(startOf(word)) ?? [])
    .filter((unread) => mayHave(unread.first, first) && stem(unread.first, language) === first)
    .map(({ name }) => aliasOf(name))
    .sort(byLength);
  byStem.set(first, aliases);
  return aliases;
}

const isAscii = (word: string) => /^[ -~]*$/.test(word);

/** What all forms of a word begin with, "y" being "i" in some. */
function startOf(word: string): string {
  const start = word.slice(0, 3);
  const plain = isAscii(start) ? start : start.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain[2] === 'y' ? `${plain.slice(0, 2)}i` : plain.slice(0, 3);
}

/** A stem ends as its word does not by one letter at most, accents aside: of most words no stem need be made. */
const mayHave = (word: string, stemmed: string) =>
  word.startsWith(stemmed.slice(0, -1)) || !isAscii(word);

/** As `tokenize` reads it, and in a tenth of the time. */
const firstWord = (name: string) => /^\.?[^ \-/&._'’+]+\+{0,2}/.exec(name)![0].toLowerCase();

function indexOf(language: Language): Index {
  const known = indexes.get(language);
  if (known) return known;
  const byStart = new Map<string, Unread[]>();
  for (const { names } of readConcepts())
    for (const name of names) if (!name.only || name.language === language) add(byStart, name);
  const index = { byStart, byStem: new Map() };
  indexes.set(language, index);
  return index;
}

/** The longest first; of two the one whose very case it is. */
const byLength = (a: Alias, b: Alias) =>
  b.words.length - a.words.length || Number(b.isExact) - Number(a.isExact);

function add(byStart: Map<string, Unread[]>, name: ConceptName) {
  const first = firstWord(name.name);
  const start = startOf(first);
  const unread = byStart.get(start);
  if (unread) unread.push({ first, name });
  else byStart.set(start, [{ first, name }]);
}

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
