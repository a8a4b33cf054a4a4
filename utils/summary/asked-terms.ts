import type { Ranking } from '../ranking/ranking';

/** One word that one line of the posting asks for, with the owner's words that meet it. */
export interface AskedTerm {
  /** Share of everything that is asked for and met: all shares together are 1. */
  weight: number;
  own: Set<string>;
}

/** What the posting asks for that some entry meets, weighed as the ranking weighed it. */
export function findAskedTerms({ entries }: Ranking): AskedTerm[] {
  const terms = new Map<string, AskedTerm>();
  for (const { score, reasons } of entries) {
    for (const { line, weight, terms: met } of reasons) {
      for (const { posting, own } of met) {
        const key = `${line} ${posting.toLowerCase()}`;
        const term = terms.get(key) ?? { weight: 0, own: new Set<string>() };
        term.weight = Math.max(term.weight, (score * weight) / met.length);
        term.own.add(own.toLowerCase());
        terms.set(key, term);
      }
    }
  }
  const total = [...terms.values()].reduce((sum, { weight }) => sum + weight, 0);
  return [...terms.values()].map(({ weight, own }) => ({
    weight: total > 0 ? weight / total : 0,
    own,
  }));
}

/** Which of the terms a text meets: their indexes. */
export function termsIn(text: string, terms: readonly AskedTerm[]): number[] {
  const folded = text.toLowerCase();
  return terms.flatMap(({ own }, i) => ([...own].some((word) => hasWord(folded, word)) ? [i] : []));
}

/** Whole words only; what a word is made of depends on the language, and on names such as C++ and .NET. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + word.length])) return true;
  }
  return false;
}

const isWordCharacter = (character = ' ') => /[\p{L}\p{N}]/u.test(character);
