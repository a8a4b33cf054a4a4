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

const indexes = new Map<Language, Map<string, Alias[]>>();

/** The names that begin at a token and are written as they must be, the longest first; what stands about them is not looked at. */
export function namesAt(tokens: readonly Token[], at: number, language: Language): Alias[] {
  const first = indexOf(language).get(stem(tokens[at]!.lower, language));
  return first?.filter((alias) => isWritten(alias, tokens, at, language)) ?? [];
}

function indexOf(language: Language): Map<string, Alias[]> {
  const known = indexes.get(language);
  if (known) return known;
  const index = new Map<string, Alias[]>();
  for (const { names } of readConcepts())
    for (const name of names)
      if (!name.only || name.language === language) add(index, aliasOf(name, language));
  for (const aliases of index.values()) aliases.sort(byLength);
  indexes.set(language, index);
  return index;
}

/** The longest first; of two the one whose very case it is. */
const byLength = (a: Alias, b: Alias) =>
  b.stems.length - a.stems.length || Number(b.exact !== undefined) - Number(a.exact !== undefined);

function add(index: Map<string, Alias[]>, alias: Alias) {
  const first = alias.stems[0]!;
  const aliases = index.get(first);
  if (aliases) aliases.push(alias);
  else index.set(first, [alias]);
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
  for (let i = 0; i < stems.length; i++) {
    const token = tokens[at + i]!;
    if (i > 0 && !token.joined) return false;
    if (exact ? token.surface !== exact[i] : stem(token.lower, language) !== stems[i]) return false;
  }
  return true;
}
