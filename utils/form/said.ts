import { plain } from './plain-text';
import type { Patterns } from './rules/rule';

/** Longer words are a sentence, and no control of a row. */
const longest = 60;

/** A control's words as the rules are written, without the sign that many put before them. */
export const said = (words: string) =>
  plain(words).replace(/^[\s+＋:]+|(?<![\s+＋:.…])[\s+＋:.…]+$/gu, '');

/** Whether a control's words are among those of a table. */
export function saysAnyOf(patterns: Patterns): (words: string) => boolean {
  const any = new RegExp(Object.values(patterns).join('|'), 'u');
  return (words) => words.length <= longest && any.test(said(words));
}
