import type { Entry } from '../resume/schema';
import type { Demand, DemandedTerm } from './demand';
import type { EntryTerms, OwnTerm } from './entry-terms';
import type { Reason, TermMatch } from './ranking';
import { viaOf } from './via';

/** BM25's saturation and length parameters: entries are short and their length says little about them. */
const k1 = 1.2;
const b = 0.35;
/**
 * Words of an entry of usual length. Fixed, where BM25 has the average of the collection: an entry's score then does not
 * move with what another entry says.
 */
const usualLength = 30;

/** A demanded term as an entry meets it. */
interface Met {
  term: DemandedTerm;
  own: OwnTerm;
  via: TermMatch['via'];
  score: number;
}

/** What an entry scores by its own words, in the unit of the score, not yet in shares. */
export interface EntryScore {
  reasons: Reason[];
  score: number;
}

/** What a posting asks for: by line, and in mere words. */
export interface Asked {
  demands: readonly Demand[];
  words: ReadonlyMap<string, number>;
}

/** An entry's own words against every line, by BM25 (Robertson & Zaragoza 2009); `rarity` is the weight of a term's key. */
export function scoreEntry(
  asked: Asked,
  entry: Entry,
  terms: EntryTerms,
  rarity: (key: string) => number,
): EntryScore {
  const long = 1 - b + (b * terms.length) / usualLength;
  const worth = (frequency: number) => (frequency * (k1 + 1)) / (frequency + k1 * long);
  const reasons: Reason[] = [];
  let score = 0;
  for (const demand of asked.demands) {
    const met: Met[] = [];
    for (const term of demand.terms) {
      const one = meet(term, terms, rarity, worth);
      if (!one) continue;
      met.push(one);
      score += one.score;
    }
    if (met.some(({ term }) => !term.isWeak)) reasons.push(reasonOf(demand, entry, met));
  }
  for (const [word, times] of terms.words)
    score += (asked.words.get(word) ?? 0) * rarity(word) * worth(times);
  return { reasons, score };
}

function meet(
  term: DemandedTerm,
  { terms }: EntryTerms,
  rarity: (key: string) => number,
  worth: (frequency: number) => number,
): Met | undefined {
  const scoreOf = (key: string, own: OwnTerm, share: number) =>
    term.weight * share * rarity(key) * worth(own.frequency);
  const own = terms.get(term.key);
  if (own) {
    const via = term.key.startsWith('#') ? 'narrower' : viaOf(term, own.surface);
    return { term, own, via, score: scoreOf(term.key, own, 1) };
  }
  for (const { key, via, share } of term.near) {
    const other = terms.get(key);
    if (other) return { term, own: other, via, score: scoreOf(key, other, share) };
  }
  return undefined;
}

function reasonOf({ line, text, need }: Demand, entry: Entry, met: readonly Met[]): Reason {
  const shown = shownOf(met).toSorted((x, y) => y.score - x.score);
  const holding = new Set(shown.flatMap(({ own }) => [...own.statements]));
  return {
    line,
    text,
    need,
    terms: shown.map(({ term, own, via, score }) => ({
      posting: term.surface,
      own: own.surface,
      via,
      kind: term.kind,
      weight: score,
    })),
    statements: entry.statements.flatMap(({ id }) => (holding.has(id) ? [id] : [])),
    weight: met.reduce((sum, { score }) => sum + score, 0),
  };
}

/** A word within two words that are shown is not shown again, nor one of everyday language at all. */
function shownOf(met: readonly Met[]): Met[] {
  const pairs = met.filter(({ term }) => term.kind === 'pair').map(({ term }) => term);
  return met.filter(
    ({ term }) =>
      !term.isWeak &&
      (term.kind === 'pair' ||
        !pairs.some((pair) => pair.start <= term.start && term.end <= pair.end)),
  );
}
