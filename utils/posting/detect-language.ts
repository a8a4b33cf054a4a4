import { type Language, languages, stopWordsOf } from './words/stop-words';

/** Words looked at: enough for a page, and the first ones are as good as any. */
const sample = 1_500;
/** Fewer hits than this is no evidence: a title in English on a German page has two or three. */
const fewestHits = 6;

/**
 * The language a text is written in, by its small words; `declared` (a `lang` attribute, BCP 47) decides where
 * the text says too little, and breaks near ties, since templates often declare a language that they are not in.
 */
export function detectLanguage(text: string, declared = ''): string {
  const counts = countStopWords(text);
  const told = declared.toLowerCase().split(/[-_]/)[0] ?? '';
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < fewestHits) return told;
  const isClose = second !== undefined && second[1] > best[1] * 0.85;
  return isClose && second[0] === told ? told : best[0];
}

function countStopWords(text: string): Map<Language, number> {
  const words =
    text
      .toLowerCase()
      .slice(0, sample * 12)
      .match(/[\p{L}’']+/gu)
      ?.slice(0, sample) ?? [];
  const counts = new Map<Language, number>();
  for (const language of languages) {
    const set = stopWordsOf(language);
    counts.set(
      language,
      words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0),
    );
  }
  return counts;
}
