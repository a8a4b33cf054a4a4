import type { Posting, Requirement } from './schema';

/** The lines of a posting that ask for something, in its order. */
export const requirementsOf = ({ lines }: Pick<Posting, 'lines'>): Requirement[] =>
  lines.flatMap(({ text, is }, line) =>
    is === 'must' || is === 'nice' ? [{ line, text, need: is }] : [],
  );
