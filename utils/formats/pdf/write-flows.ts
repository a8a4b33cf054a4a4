import { findDates } from '../../resume/date-range';
import { partOf } from '../text/section-words';
import type { Flow } from './flow';
import { joinWords, wide } from './join-words';
import type { Row } from './rows';

const bullet = /^(?:[•●○◦▪▫■□►▸‣·∙・⁃➢➤✓✔❖◆*–—-])\s+(?=\S)/u;

interface Looks {
  /** Style of the headings of parts. */
  heading: string | undefined;
  /** Those that we know are all in capitals: then what is not is set alike and is no heading. */
  capitals: boolean;
  /** How far lines of one paragraph stand apart, in letter sizes. */
  leading: number;
  /** Style of most of the text. */
  body: string;
}

/** The pages as text that shows what the type shows: headings, bullets, paragraphs in one line, tabs, empty lines. */
export function writeFlows(flows: readonly Flow[], producer: string): string {
  const rows = flows.flatMap((flow) => flow.rows);
  nameFirst(flows[0]?.rows ?? []);
  const heading = headingStyle(rows);
  const looks = {
    heading,
    capitals: knownHeadings(rows).every(({ style, text }) => style !== heading || isCapitals(text)),
    leading: usualLeading(flows),
    body: bodyStyle(rows),
  };
  return flows
    .map((flow) => writeFlow(flow, looks, producer))
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whatever stands above the name, the largest line at the top is it. */
function nameFirst(rows: Row[]) {
  const end = rows.findIndex(({ runs }) => partOf(runs[0]!.text) !== undefined);
  const top = rows.slice(0, end < 0 ? rows.length : end);
  const size = Math.max(0, ...top.map((row) => row.size));
  const at = top.findIndex((row) => row.size === size);
  const second = Math.max(0, ...top.filter((row) => row.size < size).map((row) => row.size));
  if (at > 0 && size > 1.15 * second) rows.unshift(...rows.splice(at, 1));
}

const rowText = ({ runs }: Row) => runs.map(({ text }) => text).join('\t');

const isCapitals = (text: string) =>
  text === text.toLocaleUpperCase() && text !== text.toLocaleLowerCase();

/** Lines that say no more than what a part is called. */
const knownHeadings = (rows: readonly Row[]) =>
  rows.flatMap(({ runs: [run, ...rest] }) => {
    const part = run && rest.length === 0 ? partOf(run.text) : undefined;
    return run && part && part !== 'title' ? [{ ...run, part }] : [];
  });

/** The style in which most different headings that we know are set. */
function headingStyle(rows: readonly Row[]): string | undefined {
  const styles = new Map<string, Set<string>>();
  for (const { style, part } of knownHeadings(rows))
    styles.set(style, (styles.get(style) ?? new Set()).add(part));
  return [...styles].sort(([, a], [, b]) => b.size - a.size)[0]?.[0];
}

function bodyStyle(rows: readonly Row[]): string {
  const lengths = new Map<string, number>();
  for (const { style, text } of rows.flatMap(({ runs }) => runs))
    lengths.set(style, (lengths.get(style) ?? 0) + text.length);
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The least that is common: between the lines of paragraphs. */
function usualLeading(flows: readonly Flow[]): number {
  const counts = new Map<number, number>();
  for (const { rows } of flows)
    for (const [at, row] of rows.entries()) {
      const before = rows[at - 1];
      const step = before ? Math.round((10 * (row.y - before.y)) / row.size) / 10 : 0;
      if (step > 0.9 && step < 2.2) counts.set(step, (counts.get(step) ?? 0) + 1);
    }
  const most = Math.max(0, ...counts.values());
  const common = [...counts].filter(([, count]) => count >= most / 3).map(([step]) => step);
  return common.length > 0 ? Math.min(...common) : 1.4;
}

interface Line {
  text: string;
  row: Row;
  heading: boolean;
  bullet: boolean;
  /** More room above than between lines of a paragraph. */
  apart: boolean;
  /** Much more room. */
  block: boolean;
}

function writeFlow({ rows, right }: Flow, looks: Looks, producer: string): string {
  const left = Math.min(...rows.map(({ x }) => x));
  const lines: Line[] = [];
  for (const [at, row] of wholeHeadings(rows, looks).entries())
    for (const line of toLines(row, rows[at - 1], looks))
      addLine(lines, line, { left, right, producer });
  return lines
    .flatMap((line) => [
      ...(line.block || line.heading ? [''] : []),
      lineText(line),
      ...(line.heading ? [''] : []),
    ])
    .join('\n');
}

/** Headings set beside their parts, in a narrow column: the rest of one stands a line or two below. */
function wholeHeadings(rows: readonly Row[], { heading }: Looks): Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const [first, ...rest] = row.runs;
    const begun = whole.slice(-3).findLast((above) => goesOnBelow(above, row, heading));
    if (!begun || !first) whole.push(row);
    else {
      begun.runs[0] = { ...begun.runs[0]!, text: `${begun.runs[0]!.text} ${first.text}` };
      if (rest.length > 0) whole.push({ ...row, runs: rest, x: rest[0]!.x });
    }
  }
  return whole;
}

function goesOnBelow(above: Row, row: Row, heading: string | undefined): boolean {
  const [begun, first] = [above.runs[0]!, row.runs[0]!];
  if (begun.style !== heading || first.style !== heading || Math.abs(begun.x - first.x) > 2)
    return false;
  if (row.y - above.y > 2 * row.size) return false;
  const part = partOf(`${begun.text} ${first.text}`);
  return (
    part !== undefined && (partOf(begun.text) === undefined || partOf(first.text) === undefined)
  );
}

const lineText = ({ text, heading, bullet: is }: Line) =>
  `${heading ? '## ' : is ? '- ' : ''}${text}`;

/** A heading that stands beside its part is a line of its own. */
function toLines(row: Row, before: Row | undefined, looks: Looks): Line[] {
  const step = before ? (row.y - before.y) / Math.max(row.size, before.size) : 0;
  const gap = {
    apart: step > looks.leading * 1.12 || step < 0,
    block: step > looks.leading * 1.45 || step < 0,
  };
  const [first, ...rest] = row.runs;
  if (
    rest.length > 0 &&
    first &&
    isHeading({ ...row, runs: [first] }, looks) &&
    first.style !== looks.body
  )
    return [
      newLine({ ...row, runs: [first] }, gap, looks),
      newLine({ ...row, runs: rest }, { apart: true, block: false }, looks),
    ];
  return [newLine(row, gap, looks)];
}

function newLine(row: Row, gap: Pick<Line, 'apart' | 'block'>, looks: Looks): Line {
  const text = rowText(row).replace(/^([•●○◦▪▫■□►▸‣·∙⁃➢➤])\t/u, '$1 ');
  const mark = bullet.exec(text)?.[0] ?? '';
  return {
    text: text.slice(mark.length),
    row,
    heading: isHeading(row, looks),
    bullet: mark !== '',
    ...gap,
  };
}

function isHeading({ runs }: Row, { heading, capitals, body }: Looks): boolean {
  const [run] = runs;
  if (!run || runs.length > 1 || run.style !== heading) return false;
  return (
    partOf(run.text) !== undefined ||
    (heading !== body &&
      run.text.length <= 50 &&
      (!capitals || isCapitals(run.text)) &&
      !findDates(run.text))
  );
}

interface Edges {
  left: number;
  right: number;
  producer: string;
}

/** Adds a line, or puts it at the end of the paragraph or bullet that it goes on with. */
function addLine(lines: Line[], line: Line, edges: Edges) {
  const last = lines.at(-1);
  if (last && goesOn(last, line, edges)) {
    last.text = joinWords(last.text, line.text, edges.producer);
    last.row = { ...line.row, x: last.row.x };
    return;
  }
  const indented = line.row.x - edges.left > 5 && !line.heading && !line.text.includes('\t');
  const under = indented && lines.some(({ heading }) => heading) && isBody(line, last, edges);
  lines.push({ ...line, bullet: line.bullet || under });
}

/** Bullets drawn as pictures leave only their indent: a line that is set in, and full, or one of several such. */
function isBody(line: Line, last: Line | undefined, { left, right }: Edges): boolean {
  const long = line.row.right - line.row.x > (right - left) * 0.45;
  const like = last?.bullet && Math.abs(last.row.x - line.row.x) < 3;
  return (long || Boolean(like)) && !findDates(line.text);
}

/** Fewer characters are an item of a list, even where the column is no wider. */
const leastFull = 24;

const sentenceEnd = /[.!?。！？]["”’)]?$/;

function goesOn(last: Line, line: Line, { left, right }: Edges): boolean {
  if (line.heading || last.heading || line.bullet || line.apart) return false;
  if (line.text.includes('\t') || last.text.includes('\t')) return false;
  if (line.row.runs[0]!.style !== last.row.runs.at(-1)!.style && line.row.size !== last.row.size)
    return false;
  if (last.text.length < leastFull && !/^\p{Ll}/u.test(line.text)) return false;
  const word = firstWordWidth(line);
  const width = right - left;
  const full = last.row.right + word > right - 0.02 * width;
  if (!full || last.row.right - last.row.x < width * 0.4) return false;
  return !(sentenceEnd.test(last.text) && last.bullet && line.row.x <= left + 1);
}

/** What would not have fitted on the line before. */
function firstWordWidth({ row, text }: Line): number {
  const [first = ''] = wide.test(text.slice(0, 1)) ? text : text.split(/\s/, 1);
  const run = row.runs[0]!;
  return ((run.right - run.x) * (first.length + 1)) / Math.max(1, run.text.length);
}
