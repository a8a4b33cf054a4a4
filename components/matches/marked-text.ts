/** A stretch of a text, and whether it is one of the words looked for. */
export interface Stretch {
  text: string;
  marked: boolean;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts a text at the words given, wherever they stand as whole words, in whatever case. */
export function markedText(text: string, words: readonly string[]): Stretch[] {
  const known = [...new Set(words.filter(Boolean))].sort((a, b) => b.length - a.length);
  if (known.length === 0) return [{ text, marked: false }];
  const whole = `(?<![\\p{L}\\p{N}])(${known.map(escaped).join('|')})(?![\\p{L}\\p{N}])`;
  return text
    .split(new RegExp(whole, 'giu'))
    .map((stretch, at) => ({ text: stretch, marked: at % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
}
