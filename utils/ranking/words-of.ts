import { type Language, stopWordsOf } from '../posting/words/stop-words';
import { stem } from './stem';
import type { Token } from './tokenize';

/** Stems of all words but stop-words and numbers, whatever name or pair they are part of. */
export function wordsOf(tokens: readonly Token[], language: Language): string[] {
  const stop = stopWordsOf(language);
  const english = stopWordsOf('en');
  const words: string[] = [];
  for (const { lower } of tokens)
    if (lower.length > 1 && !startsWithDigit(lower) && !stop.has(lower) && !english.has(lower))
      words.push(stem(lower, language));
  return words;
}

const startsWithDigit = (lower: string) => lower.charCodeAt(0) < 58 && lower.charCodeAt(0) > 47;
