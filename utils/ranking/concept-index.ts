import type { Language } from '../posting/words/stop-words';
import type { Field } from './concepts/tables';
import { type ConceptName, type Mark, readConcepts } from './read-concepts';
import { stem } from './stem';
import { type Token, tokenize } from './tokenize';

export interface Alias {
  concept: string;
  field: Field;
  mark: Mark;
  /** Stems, one a token. */
  stems: string[];
  /** A name of one word in the singular: "reports" may be "Reporting" by its stem, but not by its name. */
  single?: string | undefined;
  /** The words as they must be written, where case tells the name from a word. */
  exact?: string[] | undefined;
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
    .filter((unread) => stem(unread.first, language) === first)
    .map(({ name }) => aliasOf(name, language))
    .sort(byLength);
  byStem.set(first, aliases);
  return aliases;
}

/** What all forms of a word begin with, "y" being "i" in some. */
function startOf(word: string): string {
  const start = word.slice(0, 3);
  const plain = /^[ -~]*$/.test(start) ? start : start.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.slice(0, 3).replace(/(?<=..)y/, 'i');
}

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
  b.stems.length - a.stems.length || Number(b.exact !== undefined) - Number(a.exact !== undefined);

function add(byStart: Map<string, Unread[]>, name: ConceptName) {
  const first = firstWord(name.name);
  const start = startOf(first);
  const unread = byStart.get(start);
  if (unread) unread.push({ first, name });
  else byStart.set(start, [{ first, name }]);
}

function aliasOf({ concept, field, name, mark }: ConceptName, language: Language): Alias {
  const tokens = tokenize(name);
  const exact = mark === '' || mark === '?' ? undefined : tokens.map(({ surface }) => surface);
  return {
    concept,
    field,
    mark,
    stems: tokens.map(({ lower }) => stem(lower, language)),
    exact,
    single: tokens.length === 1 && !exact ? singular(tokens[0]!.lower) : undefined,
  };
}

const singular = (lower: string) =>
  lower.length > 3 && lower.endsWith('s')
    ? lower.replace(/ies$/, 'y').replace(/(?<=[^sui])s$/, '')
    : lower;

function isWritten(
  { stems, exact, single }: Alias,
  tokens: readonly Token[],
  at: number,
  language: Language,
): boolean {
  if (at + stems.length > tokens.length) return false;
  if (single !== undefined && singular(tokens[at]!.lower) !== single) return false;
  for (let i = exact ? 0 : 1; i < stems.length; i++) {
    const token = tokens[at + i]!;
    if (i > 0 && !token.joined) return false;
    if (exact ? token.surface !== exact[i] : stem(token.lower, language) !== stems[i]) return false;
  }
  return true;
}
