import { type Language, stopWordsOf } from '../posting/words/stop-words';
import { stem } from './stem';
import { tokenize } from './tokenize';

/** Stems of all words of a text but stop-words and numbers, whatever name or pair they are part of. */
export function wordsIn(text: string, language: Language): string[] {
  const stop = stopWordsOf(language);
  const english = stopWordsOf('en');
  return tokenize(text).flatMap(({ lower }) =>
    lower.length < 2 || stop.has(lower) || english.has(lower) || /^\d/.test(lower)
      ? []
      : [stem(lower, language)],
  );
}
