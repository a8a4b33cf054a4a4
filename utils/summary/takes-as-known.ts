import type { Reader } from './sentence-reader';

/** So many words after an article say which one is meant, or none does. */
const nounPhrase = 5;

/** French writes "l'outil" and "j'ai" as one. */
const between = /\s+|(?<=(?:^|\s)[ldj][’'])/i;

/** Whether a sentence takes something as known, and nothing in it says which is meant. */
export const takesAsKnown = (text: string, reader: Reader): boolean =>
  knowsItsObject(text, reader) || namesWork(reader.hear(text).split(' '), reader);

/** "I maintain the API, …", "Published the tool as …". */
function knowsItsObject(text: string, reader: Reader): boolean {
  const words = text.split(between, nounPhrase + 4);
  const at = articleAfterVerb(words.slice(0, 4).map(reader.hear), reader);
  if (at < 0) return false;
  const after = words.slice(at + 1, at + 1 + nounPhrase);
  const end = after.findIndex((word) => /[,;:.!]$/.test(word));
  const phrase = end < 0 ? after : after.slice(0, end + 1);
  return !phrase.some(
    (word) => reader.words.completes.has(reader.hear(word)) || isNamed(word, reader),
  );
}

/**
 * Place of the article in "I keep the …", "I have kept the …", "Kept the …", "To test the …", "Taking the …"; -1 where
 * there is none.
 */
function articleAfterVerb(heard: readonly string[], reader: Reader): number {
  const { self, auxiliaries, articles } = reader.words;
  const [first = '', second = '', third = '', fourth = ''] = heard;
  const isOpening = reader.language === 'en' && /^(?:to|by)$/.test(first);
  if (self.has(first) && auxiliaries.has(second) && articles.has(fourth)) return 3;
  if (articles.has(third) && (self.has(first) || isOpening)) return 2;
  const isVerb = reader.isDeed(first) || reader.isBeginning(first);
  return isVerb && articles.has(second) ? 1 : -1;
}

/** So many words after a name for some work say which is meant. */
const afterWork = 2;

/** "… to keep the implementation small": some work by a word that fits any, not named before in the sentence. */
const namesWork = (heard: readonly string[], { words: { articles, works, completes } }: Reader) =>
  heard.some((word, at) => {
    if (!works.has(word) || !articles.has(heard[at - 1] ?? '')) return false;
    const after = heard.slice(at + 1, at + 1 + afterWork);
    return heard.indexOf(word) === at && !after.some((next) => completes.has(next));
  });

/** German writes every noun with a capital. */
const isNamed = (word: string, { language }: Reader) =>
  language !== 'de' && /^\p{Lu}\p{Ll}/u.test(word);
