import type { PdfPage, Piece } from './pieces';

const fromTheRight = /\p{Script=Hebrew}|\p{Script=Arabic}|[\ufb1d-\ufdff\ufe70-\ufefc]/gu;
const anyLetter = /\p{L}/gu;
const otherLetter = /(?!\p{Script=Hebrew}|\p{Script=Arabic})\p{L}/u;
/** How letters look at a place in a word, which some makers write instead of the letters. */
const shapes = /[\ufb1d-\ufdff\ufe70-\ufefc]+/gu;
const brackets: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
};

/**
 * A page in Arabic or Hebrew, as if it were seen in a mirror: what is read first stands at the left, as in any other page,
 * so that rows, columns and bullets are found by the same rules. Words of other scripts stay as they stood to each other.
 */
export function asFromTheLeft(page: PdfPage): PdfPage {
  if (!isFromTheRight(page.pieces)) return page;
  const pieces = joinOtherWords(page.pieces).map(toLetters);
  return { ...page, pieces: pieces.map((piece) => mirrored(piece, page.width)) };
}

function isFromTheRight(pieces: readonly Piece[]): boolean {
  const text = pieces.map((piece) => piece.text).join('');
  return (text.match(fromTheRight)?.length ?? 0) * 2 > (text.match(anyLetter)?.length ?? 0);
}

const mirrored = (piece: Piece, width: number): Piece => ({
  ...piece,
  x: width - piece.x - piece.width,
});

const toLetters = (piece: Piece): Piece =>
  otherLetter.test(piece.text)
    ? piece
    : {
        ...piece,
        text: piece.text
          .replace(shapes, (letters) => letters.normalize('NFKC'))
          .replace(/[()[\]]/g, (bracket) => brackets[bracket]!)
          .replace(turnedPhone, inOrder),
      };

/** A phone among such words is drawn group by group from the right, the plus sign last. */
const turnedPhone = /(?<![\d+])(\d{1,9}(?: \d{1,9}){1,6}) (?:(\d{1,4})\+|\+(\d{1,4}))(?! ?\d)/g;
const inOrder = (_: string, groups: string, drawn?: string, turned?: string) =>
  `+${drawn ?? turned} ${groups.split(' ').reverse().join(' ')}`;

/** Latin words in a row are read from the left even here: from the first letter to the last they are one piece. */
function joinOtherWords(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let between: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const stands = last && otherLetter.test(last.text) && isBeside(between.at(-1) ?? last, piece);
    if (stands && otherLetter.test(piece.text)) {
      joined[joined.length - 1] = [...between, piece].reduce(withNext, last);
      between = [];
    } else if (stands && !/\p{L}/u.test(piece.text)) {
      between.push(piece);
    } else {
      joined.push(...between, piece);
      between = [];
    }
  }
  return [...joined, ...between];
}

/** In lengths of the letter size. */
const gaps = { word: 0.12, run: 0.8 };

const isBeside = (before: Piece, next: Piece) =>
  Math.abs(before.y - next.y) < 0.2 * next.size &&
  next.x >= before.x &&
  next.x - (before.x + before.width) < gaps.run * next.size;

function withNext(before: Piece, next: Piece): Piece {
  const gap = next.x - (before.x + before.width);
  return {
    ...before,
    text: before.text + (gap > gaps.word * next.size ? ' ' : '') + next.text,
    width: next.x + next.width - before.x,
  };
}
