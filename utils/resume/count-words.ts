import type { Resume, Statement } from './schema';

/** A word between spaces, or one character of a script that writes without them. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*/gu;

export const countWords = (text: string): number => text.match(word)?.length ?? 0;

const counted = new WeakMap<Statement, number>();

/** Kept for as long as the statement is: statements are replaced, never changed. */
function wordsIn(statement: Statement): number {
  const count = counted.get(statement) ?? countWords(statement.text);
  counted.set(statement, count);
  return count;
}

export const countWordsIn = (statements: readonly Statement[]): number =>
  statements.reduce((sum, statement) => sum + wordsIn(statement), 0);

/** Of all that the owner says in sentences; headings are not counted. */
export const countWordsOf = ({ basics, entries }: Resume): number =>
  entries.reduce((sum, { statements }) => sum + countWordsIn(statements), 0) +
  countWordsIn(basics.summary);
