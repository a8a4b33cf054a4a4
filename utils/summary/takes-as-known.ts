import type { Reader } from './sentence-reader';

/** So many words after an article say which one is meant, or none does. */
const nounPhrase = 5;

/** French writes "l'outil" and "j'ai" as one. */
const between = /\s+|(?<=(?:^|\s)[ldj][’'])/i;

/** "I maintain the API, …", "Published the tool as …": the thing done is taken as known, and nothing says which. */
export function takesAsKnown(text: string, reader: Reader): boolean {
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

/** German writes every noun with a capital. */
const isNamed = (word: string, { language }: Reader) =>
  language !== 'de' && /^\p{Lu}\p{Ll}/u.test(word);
