import { plain } from './plain-text';
import { addWords, removeWords, saveWords } from './rules/adders';
import type { Patterns } from './rules/rule';

const anyOf = (patterns: Patterns) => new RegExp(Object.values(patterns).join('|'), 'u');

const adds = anyOf(addWords);
const removes = anyOf(removeWords);
const saves = anyOf(saveWords);

/** Longer words are a sentence, and no control of a row. */
const longest = 60;

/** A control's words as the rules are written, without the sign that many put before them. */
export const said = (words: string) => plain(words).replace(/^[\s+＋:]+|[\s+＋:.…]+$/gu, '');

const saysBy = (pattern: RegExp) => (words: string) =>
  words.length <= longest && pattern.test(said(words));

/** Whether a control with these words adds one more of something. */
export const saysAdd = saysBy(adds);

/** Whether a control with these words takes something away. */
export const saysRemove = saysBy(removes);

/** Whether a control with these words keeps what was entered into a row. */
export const saysSave = saysBy(saves);
