import type { TermMatch } from './ranking';
import type { Term } from './terms-in';

const plain = (surface: string) =>
  surface
    .toLowerCase()
    .replace(/[’']s(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** How two writings that count as the same came to: alike, bent alike, or two names of one thing. */
export function viaOf(
  { kind, surface }: Pick<Term, 'kind' | 'surface'>,
  own: string,
): TermMatch['via'] {
  const [a, b] = [plain(surface), plain(own)];
  if (a === b) return 'same';
  if (kind === 'word') return 'stem';
  return isBent(a, b) ? 'stem' : 'alias';
}

/** The same words but for their endings: each begins as the other does, most of the way. */
function isBent(a: string, b: string): boolean {
  const [mine, theirs] = [a.split(' '), b.split(' ')];
  return (
    mine.length === theirs.length &&
    mine.every((word, at) => {
      const other = theirs[at]!;
      const shared = Math.min(word.length, other.length) * 0.75;
      return word.slice(0, Math.ceil(shared)) === other.slice(0, Math.ceil(shared));
    })
  );
}
