import type { Statement } from './schema';

export interface Joined {
  statement: Statement;
  /** Where the second one begins in its text. */
  at: number;
}

/** Scripts that put no space between sentences. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}。、！？]$/u;

/** Two statements as one, parted by a space where the script has any; no wording of either is lost. */
export function joinStatements(first: Statement, second: Statement): Joined {
  const between = first.text && second.text && !spaceless.test(first.text) ? ' ' : '';
  const head = `${first.text.trimEnd()}${between}`;
  return {
    statement: {
      ...first,
      text: head + second.text.trimStart(),
      alternatives: [...first.alternatives, ...second.alternatives],
    },
    at: head.length,
  };
}
