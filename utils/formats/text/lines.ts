/** One line of a resume's text with what its typography says. */
export interface Line {
  /** Without markers, indent and heading signs. */
  text: string;
  /** As it stands in the file, without the space around it. */
  raw: string;
  indent: number;
  /** 1 to 6: a Markdown heading, or a line underlined with === or ---. */
  level?: number;
  bullet: boolean;
  /** First and last of a block: an empty line, a rule or an edge stands before or after it. */
  first: boolean;
  last: boolean;
}

const bulletMark =
  /^(?:[-–—*+•●○◦▪▫■□►▸‣·∙・⁃➢➤✓✔❖◆](?:\s+|$)|[•●○◦▪▫■□►▸‣·∙・⁃➢➤✓✔❖◆]|[-–](?=\p{L})|o\t)/u;
/** Its number stays in the text: it is the owner's. */
const numbered = /^\(?\d{1,2}[.)]\s+\p{L}/u;
const rule = /^(?:[-=_*~–—─━═•. ]{3,}|\|?[-:| ]{3,})$/u;
const heading = /^(#{1,6})\s+(\S.*)$/;
const closingSigns = /(?<!\s)\s+#+$/;
const boldLine = /^\*\*[^*]{1,80}\*\*:?$/;
const longestHeading = 120;

/** Lines that hold something to read, each with what stands before and after it. */
export function toLines(text: string): Line[] {
  const rows = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/);
  const lines: (Line | undefined)[] = rows.map(toLine);
  underlineHeadings(rows, lines);
  for (const [at, line] of lines.entries()) {
    if (!line) continue;
    line.first = !lines[at - 1];
    line.last = !lines[at + 1];
  }
  return lines.filter((line) => line !== undefined);
}

/** Undefined where a row holds nothing to read. */
function toLine(row: string): Line | undefined {
  const raw = row.trim();
  if (raw === '' || isRule(raw)) return undefined;
  const indent = row.length - row.trimStart().length;
  const [, signs, title] = heading.exec(raw) ?? [];
  const base = { raw, indent, first: false, last: false };
  if (signs && title && title.length <= longestHeading)
    return { ...base, text: title.replace(closingSigns, ''), level: signs.length, bullet: false };
  const rest = raw.slice(bulletMark.exec(raw)?.[0].length ?? 0).trim();
  if (rest !== '' && rest !== raw) return { ...base, text: rest, bullet: true };
  const line = { ...base, text: raw, bullet: numbered.test(raw) };
  return boldLine.test(raw) ? { ...line, level: 5 } : line;
}

const isRule = (raw: string) => rule.test(raw) && !/[\p{L}\p{N}]/u.test(raw);

function underlineHeadings(rows: readonly string[], lines: readonly (Line | undefined)[]) {
  for (const [at, line] of lines.entries()) {
    const under = rows[at + 1]?.trim() ?? '';
    const signs = /^(?:={3,}|-{3,}|─{3,}|━{3,}|═{3,}|_{3,}|~{3,}|\*{3,})$/.exec(under)?.[0];
    if (!line || !signs || line.bullet || line.raw.length > longestHeading) continue;
    line.level ??= /[=═━]/.test(signs) ? 1 : 2;
  }
}
