import { type FoundDates, findDates, isDuration } from '../../resume/date-range';
import { looksLikeDegree, looksLikeOrganization, looksLikeRole } from './kind-words';
import type { Line } from './lines';
import { isSurePlace } from './read-place';

/** A line that names something: what is left of it without its dates. */
export interface Head {
  is: 'head';
  text: string;
  raw: string;
  dates?: Pick<FoundDates, 'start' | 'end'>;
  level?: number;
  /** Stands at the beginning of a block. */
  first: boolean;
}

/** What the owner says: a bullet or a paragraph, wrapped lines joined again. */
export interface Text {
  is: 'text';
  text: string;
  form: 'paragraph' | 'bullet';
  raw: string[];
}

export type Item = Head | Text;

const longestHead = 110;
const mostWords = 14;
/** Lines looked ahead for a heading's end: far more than any has, and a bound on the work. */
const longestRun = 40;
const finalMark = /[.!?;:,。！？；，…]["”’)]?$/;
const abbreviation =
  /\b(?:inc|ltd|co|corp|gmbh|jr|sr|dr|bros|univ|b\.sc|m\.sc|ph\.d|(?:\p{L}\.){1,3}\p{L})\.$/iu;
const edge = /^[\s()|,;:·•/–—\-[\]*_]+|(?<![\s()|,;:·•/–—\-[\]*_])[\s()|,;:·•/–—\-[\]*_]+$/g;

/** Lines of one part of a resume as headings and texts. */
export function toItems(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  for (const block of blocksOf(lines)) readBlock(block, items);
  return items;
}

/** Lines of a part without headings, as texts. */
export function toTexts(lines: readonly Line[]): Text[] {
  const items: Item[] = [];
  for (const block of blocksOf(lines)) {
    const widest = widestOf(block);
    for (const at of block.keys()) addText(items, block, at, widest);
  }
  return items.filter((item) => item.is === 'text');
}

const widestOf = (block: readonly Line[]) =>
  block.reduce((widest, { raw }) => Math.max(widest, raw.length), 0);

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (line.first || !block) blocks.push([line]);
    else block.push(line);
  }
  return blocks;
}

function readBlock(block: readonly Line[], items: Item[]) {
  const widest = widestOf(block);
  for (let at = 0; at < block.length; ) {
    const heads = headsAt(block, at, items);
    for (const line of block.slice(at, at + heads)) items.push(toHead(line));
    at += heads;
    if (at < block.length) addText(items, block, at++, widest);
  }
}

/** How many lines from `at` on name something rather than say something. */
function headsAt(block: readonly Line[], at: number, before: readonly Item[]): number {
  let end = at;
  while (end < Math.min(block.length, at + longestRun) && couldHead(block[end]!)) end++;
  const run = block.slice(at, end);
  const dated = run.findLastIndex((line) => findDates(line.text) !== undefined);
  if (dated >= 0) return dated + 1 + namesAfterDates(run, dated, end < block.length);
  const levels = run.findLastIndex(({ level }) => level !== undefined);
  if (levels >= 0) return levels + 1;
  if (at > 0 || breaksOff(block[end])) return 0;
  return undated(run, end < block.length, before);
}

/** The sentence goes on: what stands before it was no heading. */
const breaksOff = (next: Line | undefined) =>
  next !== undefined && !next.bullet && /^\p{Ll}/u.test(next.text);

/** Names may stand below the dates: after dates alone, or where the line with the dates leaves one unsaid. */
function namesAfterDates(run: readonly Line[], dated: number, moreFollows: boolean): number {
  const rest = run.slice(dated + 1, dated + 3);
  const role = run.slice(0, dated + 1).some(({ text }) => looksLikeRole(text));
  const below = dated === 0 && isDateOnly(run[0]!.text) && !role;
  const lone = dated === 0 && isOneName(run[0]!);
  const follows = moreFollows || (lone && rest.every(isShortName));
  const unsaid = rest.length === 1 && follows && (!role || lone);
  const other = rest.findIndex(({ text }) => !below && !unsaid && !namesSomeone(text));
  return other < 0 ? rest.length : other;
}

/** Short enough for a name where nothing follows that would tell. */
const isShortName = ({ text }: Line) =>
  /^[\p{Lu}\p{Lo}\d]/u.test(text) && text.split(/\s+/).length <= 6;

const isOneName = ({ text }: Line) =>
  !/[,|]|\s[–—·-]\s| {3,}/.test(withoutDates(text, findDates(text)));

const namesSomeone = (text: string) =>
  looksLikeRole(text) || looksLikeOrganization(text) || looksLikeDegree(text) || isSurePlace(text);

const isDateOnly = (text: string) => {
  const dates = findDates(text);
  return dates !== undefined && withoutDates(text, dates) === '';
};

function undated(run: readonly Line[], moreFollows: boolean, before: readonly Item[]): number {
  if (run.length <= 1 || moreFollows) return Math.min(run.length, 3);
  const last = before.at(-1);
  const afterDates =
    last?.is === 'head' && before.slice(-3).some((item) => item.is === 'head' && item.dates);
  if (afterDates) return 0;
  if (run.some(({ text }) => namesSomeone(text))) return Math.min(run.length, 3);
  return run.length === 2 ? 2 : 1;
}

function couldHead(line: Line): boolean {
  if (line.level !== undefined) return true;
  const { text, bullet } = line;
  if (bullet || text.length > longestHead) return false;
  const dates = findDates(text);
  if (dates && !standsApart(text, dates)) return false;
  const words = text.split(/\s+/).length - (dates ? 4 : 0);
  const closed = finalMark.test(text) && !abbreviation.test(text) && !(dates && /[,:]$/.test(text));
  const small = /^\p{Ll}/u.test(text) && !dates && !(line.first && line.last);
  return words <= mostWords && !closed && !small;
}

/** At an edge of the line, in brackets or between separators: not in the middle of a sentence. */
function standsApart(text: string, { from, to }: FoundDates): boolean {
  const [before, after] = [text.slice(0, from).trimEnd(), text.slice(to).trimStart()];
  if (before === '' || after === '')
    return !/[.!?]$/.test(after || before) || /\b\p{L}{1,4}\.$/u.test(before);
  return /[([|,;:·•–—-]$/.test(before) || /^[)\]|,;:·•–—-]/.test(after);
}

function toHead({ text, raw, level, first }: Line): Head {
  const dates = findDates(text);
  const named = isDuration(text) ? '' : withoutDates(text.replace(/[:：]$/, ''), dates);
  return {
    is: 'head',
    text: named,
    raw,
    first,
    ...(dates && { dates: { start: dates.start, end: dates.end } }),
    ...(level !== undefined && { level }),
  };
}

function withoutDates(text: string, dates: FoundDates | undefined): string {
  if (!dates) return text;
  const { from, to } = dates;
  const [before, after] = [text.slice(0, from), text.slice(to)].map((side) =>
    side.replace(edge, ''),
  );
  return [before, after].filter(Boolean).join(' | ');
}

function addText(items: Item[], block: readonly Line[], at: number, widest: number) {
  const { text, bullet, raw } = block[at]!;
  const previous = block[at - 1];
  const last = items.at(-1);
  if (!bullet && previous && last?.is === 'text' && continues(previous, block[at]!, widest)) {
    last.text += `${joint(previous.text, text)}${text}`;
    last.raw.push(raw);
  } else {
    items.push({ is: 'text', text, form: bullet ? 'bullet' : 'paragraph', raw: [raw] });
  }
}

/** Whether a line is the rest of the one before: that one was full, or broke off in mid-sentence. */
function continues(previous: Line, line: Line, widest: number): boolean {
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (previous.bullet && line.indent > previous.indent) return true;
  const full = previous.raw.length >= Math.max(45, widest * 0.7);
  return full && (!previous.bullet || !finalMark.test(previous.raw));
}

const wide = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
const joint = (before: string, after: string) =>
  wide.test(before.slice(-1)) && wide.test(after.slice(0, 1)) ? '' : ' ';
