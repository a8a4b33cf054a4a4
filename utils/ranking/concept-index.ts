import type { Language } from '../posting/words/stop-words';
import { business } from './concepts/business';
import { careAndTrades } from './concepts/care-and-trades';
import { data } from './concepts/data';
import { productDesign } from './concepts/product-design';
import { software } from './concepts/software';
import { stem } from './stem';
import { type Token, tokenize } from './tokenize';

interface Alias {
  concept: string;
  /** Stems, one a token. */
  stems: string[];
  /** A name of one word in the singular: "reports" may be "Reporting" by its stem, but not by its name. */
  single?: string | undefined;
  /** The words as they must be written, where case tells the name from a word. */
  exact?: string[] | undefined;
  /** Only in a list, or beside words of its trade. */
  inContext: boolean;
}

/** A concept found in a text: from `tokens[at]` on, `length` tokens long. */
export interface ConceptMatch {
  concept: string;
  length: number;
}

const indexes = new Map<Language, Map<string, Alias[]>>();

/** Table lines as names with what they name; the first name of a line is the concept's. */
export const conceptNames = (): { concept: string; name: string; mark: '' | '=' | '!' }[] =>
  [software, data, productDesign, business, careAndTrades]
    .flatMap((table) => table.trim().split('\n'))
    .flatMap((line) => {
      const names = line.split('|');
      const concept = names[0]!.replace(/^[=!]/, '');
      return names.map((name) => ({
        concept,
        name: name.replace(/^[=!]/, ''),
        mark: name.startsWith('=') ? '=' : name.startsWith('!') ? '!' : ('' as const),
      }));
    });

/** The longest concept name that begins at a token. */
export function conceptAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): ConceptMatch | undefined {
  const first = stem(tokens[at]!.lower, language);
  const alias = indexOf(language)
    .get(first)
    ?.find((one) => matches(one, tokens, at, language));
  return alias && { concept: alias.concept, length: alias.stems.length };
}

function indexOf(language: Language): Map<string, Alias[]> {
  const known = indexes.get(language);
  if (known) return known;
  const index = new Map<string, Alias[]>();
  for (const { concept, name, mark } of conceptNames()) {
    const tokens = tokenize(name);
    const stems = tokens.map(({ lower }) => stem(lower, language));
    const exact = mark === '' ? undefined : tokens.map(({ surface }) => surface);
    const single = tokens.length === 1 && !exact ? singular(tokens[0]!.lower) : undefined;
    const alias = { concept, stems, inContext: mark === '!', exact, single };
    index.set(stems[0]!, [...(index.get(stems[0]!) ?? []), alias]);
  }
  for (const aliases of index.values()) aliases.sort((a, b) => b.stems.length - a.stems.length);
  indexes.set(language, index);
  return index;
}

const singular = (lower: string) =>
  lower.length > 3 ? lower.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '') : lower;

function matches(alias: Alias, tokens: readonly Token[], at: number, language: Language): boolean {
  const { stems, exact, single, inContext } = alias;
  if (at + stems.length > tokens.length) return false;
  if (single !== undefined && singular(tokens[at]!.lower) !== single) return false;
  for (let i = 0; i < stems.length; i++) {
    const token = tokens[at + i]!;
    if (i > 0 && !token.joined) return false;
    if (exact ? token.surface !== exact[i] : stem(token.lower, language) !== stems[i]) return false;
  }
  return !inContext || isInContext(tokens, at);
}

const before = new Set(
  'in with using of like und oder mit et ou en avec y o con e com met och med'.split(' '),
);
const after = new Set(
  `programming language languages developer developers development engineer engineers code codebase backend service
   services microservices programmer script scripts package packages library libraries shiny`.split(
    /\s+/,
  ),
);

/** "Go" in "Python, Go" or "in Go" or "Go services" is the language; in "Go ahead" and "let's go" it is not. */
function isInContext(tokens: readonly Token[], at: number): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (token.listed || (next?.joined && after.has(next.lower))) return true;
  return previous !== undefined && token.joined && before.has(previous.lower);
}
