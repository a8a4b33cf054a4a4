import { fold } from './fold';

/** A word longer than this is also known by its ending. */
const longWord = 5;
const ending = 3;

/** What a line looks like to the linear model: its words, what it begins and ends with, and endings of its longer words. */
export function lineFeatures(line: string): Set<string> {
  const words = fold(line).split(' ').filter(Boolean);
  const first = words[0];
  const last = words.at(-1);
  return new Set([
    ...words.map((word) => (/\d/.test(word) ? '0' : word)),
    ...words.filter(({ length }) => length > longWord).map((word) => `~${word.slice(-ending)}`),
    ...(first ? [`^${first}`, `$${last}`] : []),
    `#${Math.min(8, Math.floor(Math.log2(words.length + 1) * 2))}`,
  ]);
}
