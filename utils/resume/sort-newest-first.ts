import type { Entry } from './schema';

const open = '9999';
/** Undated entries keep their place after the dated ones. */
const lastKnown = ({ start, end }: Entry) => end ?? (start ? open : '');

/** Newest first by end, then by start; what is still going on counts as newest, ties keep their order. */
export const sortNewestFirst = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort(
    (a, b) => compare(lastKnown(b), lastKnown(a)) || compare(b.start ?? '', a.start ?? ''),
  );

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
