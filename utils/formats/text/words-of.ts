/** The words of a text, for asking whether any was lost: letters and digits, in any script. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Collects every word of the texts anywhere in a value. */
export function wordsIn(value: unknown, words = new Set<string>()): Set<string> {
  if (typeof value === 'string') for (const word of wordsOf(value)) words.add(word);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) wordsIn(part, words);
  return words;
}

/** Those of the lines of which some word is nowhere in the value. */
export function linesNotIn(lines: readonly string[], value: unknown): string[] {
  const words = wordsIn(value);
  return lines.filter((line) => wordsOf(line).some((word) => !words.has(word)));
}
