import { fold } from '../posting/fold';
import { phrasesIn } from '../posting/phrase-finder';
import type { Posting } from '../posting/schema';
import { blanks } from './rules/blanks';
import type { Blank, Letter, LetterPiece } from './summary';

type Fills = Blank | 'sentences';

const fillsOf = new Map(
  (Object.keys(blanks) as Fills[]).flatMap((fills) =>
    phrasesIn(blanks[fills]).map((name) => [name, fills] as const),
  ),
);

/** "{company}", "{{company}}", "[Company]"; a number or a sign in square brackets is a footnote or the like. */
const blank =
  /\{{1,2}([^{}\n]{0,60})\}{1,2}|\[{1,2}([^[\]\n]{0,60}\p{L}[^[\]\n]{0,60})\]{1,2}(?!\()/gu;

/**
 * The owner's letter for a posting: its blanks filled with the posting's names, its first place for sentences left for
 * them. A blank that nothing is known for stays as the owner wrote it and is listed, so that no letter goes out with a
 * gap in it.
 */
export function openLetter(template: string, posting: Pick<Posting, Blank>): Letter {
  const letter: Letter = { before: [], after: [], place: 'none', open: [] };
  let from = 0;
  const own = (to: number) => {
    if (to > from) pieces().push({ text: template.slice(from, to), start: from, end: to });
    from = to;
  };
  const pieces = (): LetterPiece[] => (letter.place === 'none' ? letter.before : letter.after);
  for (const found of template.matchAll(blank)) {
    const [said, inBraces, inBrackets] = found;
    const end = found.index + said.length;
    const fills = fillsOf.get(fold(inBraces ?? inBrackets ?? ''));
    const text = fills && fills !== 'sentences' ? posting[fills].trim() : '';
    if (fills === 'sentences' && letter.place === 'none') {
      own(found.index);
      letter.place = standsApart(template, found.index, end) ? 'apart' : 'in-line';
    } else if (fills && text) {
      own(found.index);
      pieces().push({ text, start: found.index, end, fills: fills as Blank });
    } else {
      letter.open.push(said);
      continue;
    }
    from = end;
  }
  own(template.length);
  return letter;
}

const standsApart = (template: string, start: number, end: number) =>
  /(?:^|\n)[ \t]*$/.test(template.slice(Math.max(0, start - 80), start)) &&
  /^[ \t]*(?:\n|$)/.test(template.slice(end, end + 80));
