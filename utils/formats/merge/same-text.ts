/** A text as two makers write it alike: spaces and forms of letters aside. */
export const plainText = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

export const foldedText = (text: string) => plainText(text).toLowerCase();

export const sameText = (one: string, other: string) => plainText(one) === plainText(other);

const wordsOf = (text: string) => new Set(foldedText(text).match(/[\p{L}\p{N}]+/gu));

/** Of the words of both, the share that both have: 0 to 1. */
export function sharedWords(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
