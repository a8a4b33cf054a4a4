import type { Line } from './lines';
import { inlinePart, type Part, partOf } from './section-words';

/** A heading and what stands under it; the first part of a resume has no heading. */
export interface TextPart {
  /** `unknown`: looks like the other headings, but we do not know the word. */
  part?: Part | 'unknown';
  heading: string;
  raw: string;
  lines: Line[];
}

/** Parts whose content may follow their heading on the same line. */
const inline: ReadonlySet<Part> = new Set([
  'summary',
  'skills',
  'languages',
  'interests',
  'certificates',
]);

/** Cuts a resume at the headings that say what follows. */
export function splitParts(lines: readonly Line[]): TextPart[] {
  const like = headingStyle(lines);
  const parts: TextPart[] = [{ heading: '', raw: '', lines: [] }];
  for (const line of lines) {
    const current = parts.at(-1)!;
    const opened = open(line, current, like);
    if (opened) parts.push(opened);
    else current.lines.push(line);
  }
  for (const { lines: own } of parts) if (own[0]) own[0].first = true;
  return parts;
}

type Style = (line: Line) => boolean;

function open(line: Line, current: TextPart, like: Style): TextPart | undefined {
  if (line.bullet) return undefined;
  const { text, raw } = line;
  const part = partOf(text);
  const heading = text.replace(/[:：]\s*$/, '');
  if (
    part &&
    part !== 'title' &&
    (line.first || line.level !== undefined || isCapital(text) || /[:：]$/.test(text))
  )
    return { part, heading, raw, lines: [] };
  if (current.part && part !== 'title' && like(line))
    return { part: 'unknown', heading, raw, lines: [] };
  const said = current.part === 'skills' ? undefined : inlinePart(text);
  if (!said || !inline.has(said.part)) return undefined;
  return {
    part: said.part,
    heading: said.heading,
    raw,
    lines: [{ ...line, text: said.rest, raw: said.rest }],
  };
}

const isCapital = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** How headings of this resume look: a line of the same Markdown level, or in capitals alone, is one too. */
function headingStyle(lines: readonly Line[]): Style {
  const known = lines.filter(
    ({ text, bullet }) => !bullet && !['title', undefined].includes(partOf(text)),
  );
  const levels = new Set(known.flatMap(({ level }) => (level === undefined ? [] : [level])));
  const level = levels.size === 1 ? [...levels][0] : undefined;
  const capitals =
    known.length > 1 && known.every(({ text, level: own }) => own === undefined && isCapital(text));
  return (line) =>
    (level !== undefined && line.level === level) ||
    (capitals && line.first && isCapital(line.text) && /^[\p{Lu} &/]{5,40}$/u.test(line.text));
}
