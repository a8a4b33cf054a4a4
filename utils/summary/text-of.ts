import { measure } from './measure';
import type { Letter, LetterPiece, Limit, Summary } from './summary';

/** What stands between paragraphs, and before each. */
const marks = { bullets: { between: '\n', before: '• ' }, others: { between: '\n\n', before: '' } };

/** A summary's text from its paragraphs, each a list of sentences as they are shown. */
export function textOf(
  paragraphs: readonly (readonly string[])[],
  { shape, letter }: Pick<Summary, 'shape' | 'letter'>,
): string {
  const { between, before } = shape === 'bullets' ? marks.bullets : marks.others;
  const said = paragraphs.map((sentences) => `${before}${sentences.join(' ')}`);
  if (!letter) return said.join(between);
  const inside = said.length > 0 ? said.join(partingOf(letter, between)) : letter.place?.text;
  return `${joined(letter.before)}${inside ?? ''}${joined(letter.after)}`;
}

const partingOf = (letter: Letter | undefined, between: string) =>
  letter?.place?.stands === 'in-line' ? ' ' : between;

const joined = (pieces: readonly LetterPiece[]) => pieces.map(({ text }) => text).join('');

/** What is taken of a limit beside the sentences of so many paragraphs: marks, parting lines, the letter around them. */
export function lengthAround(
  sentences: number,
  paragraphs: number,
  { shape, letter }: Pick<Summary, 'shape' | 'letter'>,
  unit: Limit['unit'],
): number {
  const { between, before } = shape === 'bullets' ? marks.bullets : marks.others;
  const around = letter ? measureAround(letter, unit) : 0;
  if (unit === 'words') return around + paragraphs * measure(before, unit);
  if (sentences === 0) return around;
  const parting = partingOf(letter, between).length;
  return (
    around + paragraphs * before.length + (sentences - paragraphs) + (paragraphs - 1) * parting
  );
}

const measureAround = ({ before, after }: Letter, unit: Limit['unit']) =>
  measure(joined(before), unit) + measure(joined(after), unit);
