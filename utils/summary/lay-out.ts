import type { Candidate } from './gather-units';
import { measure } from './measure';
import { shapeRules } from './rules/shapes';
import type { Letter, Limit, Shape, Summary, SummarySentence } from './summary';
import { textOf } from './text-of';

/** Texts shorter than this, in characters, are one paragraph. */
const oneParagraph = 1000;

/** What a summary is laid out on. */
export interface Page {
  shape: Shape;
  limit: Limit;
  letter?: Letter;
  /** Places of picked entries in the order they are read; the profile, -1, is before all. */
  order: readonly number[];
  /** For each place of a picked entry, which paragraph it belongs to; paragraphs are numbered as they are read. */
  groups: readonly number[];
}

/**
 * Chosen sentences as a summary: the profile's first, then group by group and entry by entry as the page's order has
 * their places, each entry's in the order its owner wrote them.
 */
export function layOut(chosen: Iterable<Candidate>, page: Page): Summary {
  const turn = new Map(page.order.map((entryAt, at) => [entryAt, at]));
  const turnOf = ({ entryAt }: Candidate) => turn.get(entryAt) ?? -1;
  const ordered = [...chosen].sort(
    (a, b) => turnOf(a) - turnOf(b) || a.statementAt - b.statementAt || a.start - b.start,
  );
  const parts = partingOf(
    page,
    ordered.reduce((sum, { text }) => sum + shownLength(text), 0),
  );
  let paragraphs: number[][] = [];
  ordered.forEach((candidate, at) => {
    const before = ordered[at - 1];
    if (before && !begins[parts](candidate, before, page)) paragraphs.at(-1)!.push(at);
    else paragraphs.push([at]);
  });
  if (parts === 'groups') paragraphs = joinShort(paragraphs, ordered);
  return asSummary(ordered.map(traceOf), paragraphs, page);
}

/** Paragraphs shorter than this, in characters, go with the next one, the last of all with the one before. */
const shortParagraph = 200;

/** The opening from the profile stays as it is. */
function joinShort(paragraphs: readonly number[][], ordered: readonly Candidate[]): number[][] {
  const isShort = (paragraph: readonly number[]) =>
    paragraph.reduce((sum, at) => sum + shownLength(ordered[at]!.text), 0) < shortParagraph;
  const isProfile = (paragraph: readonly number[]) => ordered[paragraph[0]!]!.entryAt < 0;
  const joined: number[][] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const before = joined.at(-1);
    const isLastShort = at === paragraphs.length - 1 && isShort(paragraph);
    if (before && !isProfile(before) && (isShort(before) || isLastShort)) before.push(...paragraph);
    else joined.push([...paragraph]);
  }
  return joined;
}

function asSummary(
  sentences: SummarySentence[],
  paragraphs: number[][],
  { shape, limit, letter }: Page,
): Summary {
  const made = { sentences, paragraphs, limit, shape, ...(letter && { letter }) };
  const shown = paragraphs.map((all) => all.map((at) => asSentence(sentences[at]!.text)));
  const text = textOf(shown, made);
  return { ...made, text, length: measure(text, limit.unit) };
}

type Parting = 'each-sentence' | 'groups' | 'never';

/** Whether a sentence begins a paragraph after the one before it. */
const begins: Record<Parting, (one: Candidate, before: Candidate, page: Page) => boolean> = {
  'each-sentence': ({ leans }) => !leans,
  groups: (one, before, page) => groupAt(page, one) !== groupAt(page, before),
  never: () => false,
};

function partingOf({ shape, letter }: Page, characters: number): Parting {
  const { parts } = shapeRules[shape];
  if (parts === 'each-sentence') return parts;
  const isOne =
    parts === 'never' || letter?.place?.stands === 'in-line' || characters < oneParagraph;
  return isOne ? 'never' : 'groups';
}

/** In how many paragraphs, at most, sentences of so many characters together, each as shown, will be laid out. */
export function countParagraphs(all: readonly Candidate[], characters: number, page: Page): number {
  switch (partingOf(page, characters)) {
    case 'each-sentence':
      return all.filter(({ leans }) => !leans).length;
    case 'groups':
      return new Set(all.map((one) => groupAt(page, one))).size;
    case 'never':
      return Math.min(1, all.length);
  }
}

/** The paragraph of a candidate; the profile has its own. */
const groupAt = ({ groups }: Page, { entryAt }: Candidate): number =>
  entryAt < 0 ? -1 : groups[entryAt]!;

const shownLength = (text: string): number => asSentence(text).length;

/** A candidate without what it was weighed by. */
export const traceOf = ({
  text,
  entry,
  statement,
  alternative,
  start,
  end,
  leans,
}: Candidate): SummarySentence => ({
  text,
  entry,
  statement,
  ...(alternative !== undefined && { alternative }),
  start,
  end,
  ...(leans && { leans }),
});

/** As it reads in running text: on one line, and with a full stop where the owner's bullet has none. */
export const asSentence = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return /[.!?。！？…]["'”’»)\]」』]{0,3}$/.test(line) ? line : `${line}.`;
};
