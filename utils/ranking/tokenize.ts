export interface Token {
  /** As written, without a possessive ending. */
  surface: string;
  lower: string;
  start: number;
  end: number;
  /** Follows the token before it closely enough to be one name with it. */
  joined: boolean;
  /** A comma, slash, bracket or the like stands between it and the token before. */
  parted: boolean;
  /** The first of the text, of a sentence or of a line. */
  opens: boolean;
}

const joint = /^(?: ?[-/&+_·’'.]? ?|\.)$/;
const listMark = /[,/()[\]|;•·\n]/;
const ends = /[.!?\n•…] ?|[–—] /;

/**
 * The words of a text with their places, in any script; what joins them into names is left to the concepts. The marks of
 * C++, C# and F# and the point of .NET belong to their words. Scanned by hand: patterns over all letters of Unicode take
 * longer to compile than a whole resume takes to read.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text, at)) {
      at++;
      continue;
    }
    const start = startsDotNet(text, at) ? at - 1 : at;
    const stop = withMarks(text, endOfWord(text, at));
    add(tokens, text, { start, stop, gap: text.slice(end, start) });
    end = afterPossessive(text, stop);
    at = end;
  }
  return tokens;
}

function add(tokens: Token[], text: string, word: { start: number; stop: number; gap: string }) {
  const { start, stop, gap } = word;
  const previous = tokens.at(-1);
  const surface = text.slice(start, stop);
  const joined = previous !== undefined && joint.test(gap) && gap !== '. ';
  const [parted, opens] = gap === ' ' ? [false, false] : [listMark.test(gap), ends.test(gap)];
  tokens.push({
    surface,
    lower: surface.toLowerCase(),
    start,
    end: stop,
    joined,
    parted,
    opens: opens || previous === undefined,
  });
}

const others = new Map<number, boolean>();

/** A letter, a digit, or a mark on one; pictures are none, and with them the rare scripts beyond the first plane. */
function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  const known = others.get(code);
  if (known !== undefined) return known;
  const is = /[\p{L}\p{N}\p{M}]/u.test(text[at]!);
  others.set(code, is);
  return is;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text, end)) end++;
  return end;
}

const withMarks = (text: string, end: number): number =>
  text.startsWith('++', end) ? end + 2 : text[end] === '#' || text[end] === '+' ? end + 1 : end;

const startsDotNet = (text: string, at: number): boolean =>
  text[at - 1] === '.' &&
  text.slice(at, at + 3).toLowerCase() === 'net' &&
  !isLetter(text, at + 3) &&
  (at < 2 || !isLetter(text, at - 2));

function afterPossessive(text: string, end: number): number {
  const isOne = /^[’'][sS]$/.test(text.slice(end, end + 2)) && !isLetter(text, end + 2);
  return isOne ? end + 2 : end;
}
