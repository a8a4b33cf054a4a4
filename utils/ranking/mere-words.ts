import type { Posting } from '../posting/schema';
import { languageOrEnglish } from '../posting/words/stop-words';
import { demandOf, needWeights } from './demand';
import { tokenize } from './tokenize';
import { wordsOf } from './words-of';

/** What a mere word is worth beside one of the trade. */
const share = 0.2;

const kept = new WeakMap<Posting, ReadonlyMap<string, number>>();

/**
 * What the words that a posting asks with are worth, by stem, whatever name or pair they are part of. They are never a
 * reason; they part what would be equal, and bridge what the tables of names miss.
 */
export function mereWords(posting: Posting): ReadonlyMap<string, number> {
  const known = kept.get(posting) ?? readWords(posting);
  kept.set(posting, known);
  return known;
}

/** As with names, the second line that says a word adds half as much, the third a third. */
function readWords(posting: Posting): ReadonlyMap<string, number> {
  const language = languageOrEnglish(posting.language);
  const lines = demandOf(posting).toSorted((a, b) => needWeights[b.need] - needWeights[a.need]);
  const times = new Map<string, number>();
  const words = new Map<string, number>();
  for (const { text, need } of lines)
    for (const word of new Set(wordsOf(tokenize(text), language))) {
      const time = (times.get(word) ?? 0) + 1;
      times.set(word, time);
      words.set(word, (words.get(word) ?? 0) + (share * needWeights[need]) / time);
    }
  return words;
}
