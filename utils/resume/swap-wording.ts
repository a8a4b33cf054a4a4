import type { Statement } from './schema';

/** The statement told by one of its other wordings, which takes the place of the text and gives its own to it. */
export function swapWording(statement: Statement, at: number): Statement {
  const { text, alternatives } = statement;
  const next = alternatives[at];
  return next === undefined
    ? statement
    : { ...statement, text: next, alternatives: alternatives.with(at, text) };
}
