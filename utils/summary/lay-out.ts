import type { Ranking } from '../ranking/ranking';
import type { Resume } from '../resume/schema';
import type { Candidate } from './candidates';
import { measure } from './measure';
import type { Limit, Summary, SummarySentence } from './summary';

/** The order in which entries speak: the profile, then by relevance, a project right after its role. */
export function readingOrder(
  resume: Resume,
  ranking: Ranking,
  picked: readonly string[],
): string[] {
  const taken = new Set(picked);
  const byRelevance = ranking.entries.map(({ entry }) => entry).filter((id) => taken.has(id));
  const partOf = new Map(resume.entries.map(({ id, partOf: role }) => [id, role]));
  const household = (id: string) => partOf.get(id) ?? id;
  const order = byRelevance.flatMap((id, i) => {
    const first = byRelevance.findIndex((other) => household(other) === household(id)) === i;
    if (!first) return [];
    const members = byRelevance.filter((other) => household(other) === household(id));
    return members.toSorted((a, b) => Number(b === household(b)) - Number(a === household(a)));
  });
  return ['basics', ...new Set([...order, ...picked])];
}

/** Puts the chosen sentences into paragraphs: the opening, then one an entry. */
export function layOut(
  chosen: readonly Candidate[],
  order: readonly string[],
  limit: Limit,
): Summary {
  const sorted = chosen.toSorted(
    (a, b) =>
      order.indexOf(a.entry) - order.indexOf(b.entry) ||
      a.place[0] - b.place[0] ||
      a.place[1] - b.place[1],
  );
  const sentences: SummarySentence[] = [];
  const paragraphs: number[][] = [];
  for (const [i, candidate] of sorted.entries()) {
    const places = paragraphs.at(-1);
    const paragraph = places && sorted[i - 1]!.entry === candidate.entry ? places : [];
    if (paragraph !== places) paragraphs.push(paragraph);
    for (const sentence of candidate.sentences) {
      if (sentences.some((other) => isSame(other, sentence))) continue;
      paragraph.push(sentences.push(sentence) - 1);
    }
  }
  const text = joinText(sentences, paragraphs);
  return { sentences, paragraphs, text, length: measure(text, limit.unit), limit };
}

const isSame = (a: SummarySentence, b: SummarySentence) =>
  a.statement === b.statement && a.alternative === b.alternative && a.start === b.start;

/** A bullet without a full stop gets one, or the next sentence would run into it: punctuation, no words. */
export const closed = (sentence: string) =>
  /[.!?。！？…]["'”’»)\]]?$/.test(sentence) ? sentence : `${sentence.replace(/[;,]$/, '')}.`;

function joinText(sentences: readonly SummarySentence[], paragraphs: readonly number[][]): string {
  return paragraphs
    .map((paragraph) => paragraph.map((i) => closed(sentences[i]!.text)).join(' '))
    .join('\n\n');
}
