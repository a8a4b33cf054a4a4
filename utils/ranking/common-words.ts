import { type Language, stopWordsOf } from '../posting/words/stop-words';
import { stem } from './stem';
import type { Term } from './terms-in';
import { tokenize } from './tokenize';

/** Stems of the words that are no terms and no stop-words: what every posting is full of, and no reason for anything. */
export function commonWordsIn(text: string, terms: readonly Term[], language: Language): string[] {
  const stop = stopWordsOf(language);
  const english = stopWordsOf('en');
  const stems: string[] = [];
  let next = 0;
  for (const { lower, start } of tokenize(text)) {
    while (next < terms.length && terms[next]!.end <= start) next++;
    const isTerm = next < terms.length && terms[next]!.start <= start;
    if (isTerm || lower.length < 2 || stop.has(lower) || english.has(lower)) continue;
    if (!/^\d/.test(lower)) stems.push(stem(lower, language));
  }
  return stems;
}
