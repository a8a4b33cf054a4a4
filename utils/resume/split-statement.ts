import { newStatement } from './new-statement';
import type { Statement } from './schema';

/** One statement as two, parted at an offset; other wordings and the id stay with the first. */
export function splitStatement(statement: Statement, at: number): [Statement, Statement] {
  const { text, form } = statement;
  return [
    { ...statement, text: text.slice(0, at).trimEnd() },
    newStatement(text.slice(at).trimStart(), form),
  ];
}
