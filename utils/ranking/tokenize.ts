export interface Token {
  /** As written. */
  surface: string;
  lower: string;
  start: number;
  end: number;
  /** Follows the token before it closely enough to be one name with it. */
  joined: boolean;
  /** A comma, slash, bracket or the like stands before, after. */
  listed: boolean;
}

/** Letters and digits of any script; the marks of C++, C# and F#, and the point of .NET, belong to their words. */
const words =
  /(?:(?<![\p{L}\p{N}])\.(?=net(?![\p{L}\p{N}])))?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\+\+?|#)?(?:[’']s(?![\p{L}\p{N}]))?/giu;
const possessive = /[’']s$/i;
const joint = /^(?: ?[-/&+_·’'.]? ?|\. ?)$/;
const listMark = /[,/()[\]|;•·\n]/;

/** The words of a text with their places, in any language; what joins them into names is left to the concepts. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(words)) {
    const surface = match[0].replace(possessive, '');
    const gap = text.slice(end, match.index);
    const isFirst = tokens.length === 0;
    if (!isFirst && listMark.test(gap)) tokens.at(-1)!.listed = true;
    tokens.push({
      surface,
      lower: surface.toLowerCase(),
      start: match.index,
      end: match.index + surface.length,
      joined: !isFirst && joint.test(gap) && !/^\.\s/.test(gap),
      listed: listMark.test(gap),
    });
    end = match.index + match[0].length;
  }
  const last = tokens.at(-1);
  if (last && listMark.test(text.slice(last.end))) last.listed = true;
  return tokens;
}
