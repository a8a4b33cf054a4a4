import type { Candidate } from './gather-units';
import { measure } from './measure';
import type { Limit, Summary, SummarySentence } from './summary';

/** Texts shorter than this, in characters, are one paragraph. */
const oneParagraph = 700;

/** For each place of a picked entry, which paragraph it belongs to; paragraphs are numbered as they are read. */
export type Groups = readonly number[];

/**
 * Chosen sentences as a summary: the profile's first, then group by group and entry by entry as `order` has their
 * places, each entry's in the order its owner wrote them.
 */
export function layOut(
  chosen: Iterable<Candidate>,
  { order, groups }: { order: readonly number[]; groups: Groups },
  limit: Limit,
): Summary {
  const turn = new Map(order.map((entryAt, at) => [entryAt, at]));
  const turnOf = ({ entryAt }: Candidate) => turn.get(entryAt) ?? -1;
  const ordered = [...chosen].sort(
    (a, b) => turnOf(a) - turnOf(b) || a.statementAt - b.statementAt || a.start - b.start,
  );
  const isOne = isOneParagraph(ordered.reduce((sum, { text }) => sum + shownLength(text), 0));
  const paragraphs: number[][] = [];
  ordered.forEach((candidate, at) => {
    const before = ordered[at - 1];
    const goesOn = before && (isOne || groupAt(groups, before) === groupAt(groups, candidate));
    if (goesOn) paragraphs.at(-1)!.push(at);
    else paragraphs.push([at]);
  });
  const sentences = ordered.map(traceOf);
  const text = paragraphs
    .map((paragraph) => paragraph.map((at) => asSentence(sentences[at]!.text)).join(' '))
    .join('\n\n');
  return { sentences, paragraphs, text, length: measure(text, limit.unit), limit };
}

/** The paragraph of a candidate; the profile has its own. */
export const groupAt = (groups: Groups, { entryAt }: Pick<Candidate, 'entryAt'>): number =>
  entryAt < 0 ? -1 : groups[entryAt]!;

/** Whether sentences of so many characters together, each as shown, are too few to be parted. */
export const isOneParagraph = (characters: number): boolean => characters < oneParagraph;

export const shownLength = (text: string): number => asSentence(text).length;

const traceOf = ({
  text,
  entry,
  statement,
  alternative,
  start,
  end,
}: Candidate): SummarySentence => ({
  text,
  entry,
  statement,
  ...(alternative !== undefined && { alternative }),
  start,
  end,
});

/** As it reads in running text: on one line, and with a full stop where the owner's bullet has none. */
export const asSentence = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return /[.!?。！？…]["'”’»)\]」』]{0,3}$/.test(line) ? line : `${line}.`;
};
