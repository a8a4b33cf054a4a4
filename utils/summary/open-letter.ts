import { fold } from '../posting/fold';
import { phrasesIn } from '../posting/phrase-finder';
import type { Posting } from '../posting/schema';
import { blanks } from './rules/blanks';
import type { Blank, Letter, LetterPlace } from './summary';

type Fills = Blank | 'sentences';

const fillsOf = new Map(
  (Object.keys(blanks) as Fills[]).flatMap((fills) =>
    phrasesIn(blanks[fills]).map((name) => [name, fills] as const),
  ),
);

/** "{company}", "{{company}}", "[Company]"; a number in square brackets is a footnote, before "(" they are a link. */
const blank =
  /\{{1,2}([^{}\n]{0,60})\}{1,2}|\[{1,2}([^[\]\n]{0,60}\p{L}[^[\]\n]{0,60})\]{1,2}(?!\()/gu;

/**
 * The owner's letter for a posting: its blanks filled with the posting's names, its first place for sentences left for
 * them. A blank that nothing is known for stays as the owner wrote it and is listed, so that no letter goes out with a
 * gap in it.
 */
export function openLetter(template: string, posting: Pick<Posting, Blank>): Letter {
  const letter: Letter = { before: [], after: [], open: [] };
  const pieces = () => (letter.place ? letter.after : letter.before);
  let from = 0;
  const keepOwn = (to: number) => {
    if (to > from) pieces().push({ text: template.slice(from, to), start: from, end: to });
  };
  for (const found of template.matchAll(blank)) {
    const piece = { text: found[0], start: found.index, end: found.index + found[0].length };
    const fills = fillsOf.get(fold(found[1] ?? found[2] ?? ''));
    const name = fills && fills !== 'sentences' ? posting[fills].trim() : '';
    const isPlace = fills === 'sentences' && !letter.place;
    if (!isPlace && name === '') {
      letter.open.push(piece.text);
      continue;
    }
    keepOwn(piece.start);
    from = piece.end;
    if (isPlace) letter.place = placeOf(piece, template);
    else pieces().push({ ...piece, text: name, fills: fills as Blank });
  }
  keepOwn(template.length);
  return letter;
}

/** A line of its own, but for white space. */
const placeOf = (piece: Omit<LetterPlace, 'stands'>, template: string): LetterPlace => {
  const isAlone =
    /(?:^|\n)[ \t]*$/.test(template.slice(Math.max(0, piece.start - 80), piece.start)) &&
    /^[ \t]*(?:\r?\n|$)/.test(template.slice(piece.end, piece.end + 80));
  return { ...piece, stands: isAlone ? 'apart' : 'in-line' };
};
