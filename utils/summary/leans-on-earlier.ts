import { fold } from '../posting/fold';
import { stopWordsOf } from '../posting/words/stop-words';
import { stem } from '../ranking/stem';
import type { Reader } from './sentence-reader';
import type { Heard, Setting } from './setting';

/** Among so many first words a pointer points back; further in it mostly points within the sentence. */
const early = 4;

/** Whether a sentence means nothing without those before it. */
export function leansOnEarlier(
  { text, heard, earlier, asKnown }: Heard & { earlier: readonly string[] },
  reader: Reader,
  { isBullet, goesOn }: Setting,
): boolean {
  if (reader.leans(heard)) return true;
  const words = heard.split(' ');
  if (!isBullet && words.slice(0, early).some((word) => reader.words.pointsEarly.has(word)))
    return true;
  if (asKnown && (goesOn || earlier.length > 0)) return true;
  return pointsBack(words, text, reader) || namesAgain(words, earlier, reader);
}

/**
 * "these problems", "this to …": near the start always; later, where what it points at is not in the sentence. Alone,
 * it may point at the clause before a comma.
 */
function pointsBack(
  words: readonly string[],
  text: string,
  { words: { points }, language }: Reader,
): boolean {
  return words.some((word, at) => {
    if (!points.has(word)) return false;
    if (at < early) return true;
    const next = words[at + 1] ?? '';
    if (next.length < 3 || stopWordsOf(language).has(next)) return wordsBeforeComma(text) >= at;
    const named = stem(next, language);
    return !words.slice(0, at).some((one) => stem(one, language) === named);
  });
}

function wordsBeforeComma(text: string): number {
  const comma = text.indexOf(',');
  return comma < 0 ? Number.POSITIVE_INFINITY : fold(text.slice(0, comma)).split(' ').length;
}

/** "The agent …" after a sentence that brought the agent in. */
function namesAgain(
  [article, noun]: readonly string[],
  earlier: readonly string[],
  { language, words: { articles } }: Reader,
): boolean {
  if (!noun || noun.length < 3 || !articles.has(article!)) return false;
  const named = stem(noun, language);
  return earlier.some((text) => text.split(' ').some((word) => stem(word, language) === named));
}
