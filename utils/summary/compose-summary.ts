import type { Posting } from '../posting/schema';
import type { Ranking } from '../ranking/ranking';
import type { Resume } from '../resume/schema';
import { type AskedTerm, findAskedTerms, termsIn } from './asked-terms';
import { type Candidate, findCandidates } from './candidates';
import { layOut, readingOrder } from './lay-out';
import { measure } from './measure';
import type { Limit, Summary } from './summary';

export interface SummaryRequest {
  resume: Resume;
  ranking: Ranking;
  posting: Posting;
  /** Ids of the entries to draw from. */
  picked: readonly string[];
  limit: Limit;
}

/** What the first sentence of an entry is worth by itself, as a share of all that is asked for. */
const newEntry = 0.08;
/** What a sentence in which the owner speaks of themselves is worth over one about the matter. */
const firstPerson = 0.03;
/** A sentence that explains to "you" how something works keeps so much of its relevance. */
const secondPersonShare = 0.4;
/** A sentence that adds less than this is padding. */
const leastGain = 0.02;
/** A long sentence may cost more than a short one, but not in proportion: two short ones read worse than one good one. */
const lengthWeight = 0.6;
/** Share of the limit that the opening may take. */
const openingShare = 0.5;
/** What opening with the owner's own first words is worth. */
const openingFirst = 0.1;

interface Weighed extends Candidate {
  length: number;
  terms: number[];
}

/**
 * The tailored summary: sentences of the owner's own, chosen greedily for what they cover of the posting per
 * length, under the limit, and put in an order that reads well. It never cuts a sentence, and never takes one
 * that leans on another without it. An empty summary means that nothing fits.
 *
 * Greedy choice by gain per cost under a budget is within (1 − 1/e)/2 of the best set for a submodular gain such
 * as this one (Leskovec et al. 2007, "Cost-effective outbreak detection in networks").
 */
export function composeSummary({ resume, ranking, picked, limit }: SummaryRequest): Summary {
  const asked = findAskedTerms(ranking);
  const order = readingOrder(resume, ranking, picked);
  const candidates = findCandidates(resume, picked).map((candidate): Weighed => {
    const text = candidate.sentences.map((sentence) => sentence.text).join(' ');
    return { ...candidate, length: measure(text, limit.unit), terms: termsIn(text, asked) };
  });
  const fits = (chosen: readonly Candidate[]) => layOut(chosen, order, limit).length <= limit.max;

  const opening = chooseOpening(candidates, asked, limit);
  const chosen: Weighed[] = opening && fits([opening]) ? [opening] : [];
  let rest = candidates.filter(({ entry }) => entry !== 'basics');
  while (rest.length > 0) {
    rest = rest.filter((candidate) => canJoin(candidate, chosen));
    const gains = new Map(rest.map((candidate) => [candidate, gainOf(candidate, chosen, asked)]));
    rest = rest.filter((candidate) => gains.get(candidate)! >= leastGain);
    const best = maxBy(rest, (one) => gains.get(one)! / (one.length / limit.max) ** lengthWeight);
    if (!best) break;
    if (fits([...chosen, best])) chosen.push(best);
    rest = rest.filter((candidate) => candidate !== best);
  }
  return layOut(chosen, order, limit);
}

function chooseOpening(candidates: readonly Weighed[], asked: readonly AskedTerm[], limit: Limit) {
  const profile = candidates.filter(
    ({ entry, opens, length }) => entry === 'basics' && opens && length <= limit.max * openingShare,
  );
  return maxBy(profile, (candidate) => {
    const isFirst = candidate.place[0] === 0 ? openingFirst : 0;
    return gainOf(candidate, [], asked) + isFirst;
  });
}

/** Two wordings of one statement never stand side by side, nor the same sentence twice. */
function canJoin(candidate: Weighed, chosen: readonly Weighed[]): boolean {
  const [first] = candidate.sentences;
  const last = candidate.sentences.at(-1);
  return chosen.every(
    (other) =>
      other.statement !== candidate.statement ||
      (other.sentences[0]?.alternative === first?.alternative &&
        !other.sentences.some(({ start }) => start === last?.start)),
  );
}

function gainOf(
  candidate: Weighed,
  chosen: readonly Weighed[],
  asked: readonly AskedTerm[],
): number {
  const covered = new Set(chosen.flatMap(({ terms }) => terms));
  const fresh = candidate.terms.filter((term) => !covered.has(term));
  const met = fresh.reduce((sum, term) => sum + asked[term]!.weight, 0);
  const relevance =
    candidate.secondPerson && !candidate.firstPerson ? met * secondPersonShare : met;
  const isNew = chosen.every(({ entry }) => entry !== candidate.entry);
  const speaks = candidate.firstPerson ? firstPerson : 0;
  return relevance + (isNew ? newEntry : 0) + (relevance > 0 || isNew ? speaks : 0);
}

function maxBy<Item>(items: readonly Item[], measureOf: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const measured = measureOf(item);
    if (measured > most) [best, most] = [item, measured];
  }
  return best;
}
