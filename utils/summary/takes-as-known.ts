import { fold } from '../posting/fold';
import type { Language } from '../posting/words/stop-words';
import { isDeed, type Reader } from './sentence-reader';

/** So many words after an article say which one is meant, or none does. */
const nounPhrase = 5;

/** "I maintain the API, …", "Published the tool as …": the thing done is taken as known, and nothing says which. */
export function takesAsKnown(text: string, reader: Reader): boolean {
  const words = text.split(/\s+/, nounPhrase + 3);
  const at = articleAfterVerb(words.slice(0, 3).map(fold), reader);
  if (at < 0) return false;
  const after = words.slice(at + 1, at + 1 + nounPhrase);
  const end = after.findIndex((word) => /[,;:.!]$/.test(word));
  const phrase = end < 0 ? after : after.slice(0, end + 1);
  return !phrase.some((word) => reader.completes.has(fold(word)) || isNamed(word, reader.language));
}

/** Place of the article in "I keep the …", "Kept the …", "To test the …", "Taking the …"; -1 where there is none. */
function articleAfterVerb(words: readonly string[], reader: Reader): number {
  const [first = '', second = '', third = ''] = words;
  const isOpening = reader.language === 'en' && /^(?:to|by)$/.test(first);
  if (reader.articles.has(third) && (reader.self.has(first) || isOpening)) return 2;
  const isVerb = isDeed(first, reader) || (reader.language === 'en' && /^\w{2,}ing$/.test(first));
  return isVerb && reader.articles.has(second) ? 1 : -1;
}

/** German writes every noun with a capital. */
const isNamed = (word: string, language: Language) =>
  language !== 'de' && /^\p{Lu}\p{Ll}/u.test(word);
