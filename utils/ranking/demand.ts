import type { Posting } from '../posting/schema';
import { type Language, languageOrEnglish } from '../posting/words/stop-words';
import { isGeneralWord } from './general-words';
import { proofsAsked } from './kinds-of-proof';
import { type NearTerm, nearTerms } from './near-terms';
import type { Reason } from './ranking';
import { type Term, termsIn } from './terms-in';

/** One line of a posting that counts for the ranking, with what it names. */
export interface Demand {
  line: Reason['line'];
  text: string;
  need: Reason['need'];
  terms: DemandedTerm[];
}

export interface DemandedTerm extends Term {
  /** How much meeting it is worth here, before an entry's own words come in. */
  weight: number;
  /** A word of everyday language, or two: no reason by itself. */
  isWeak: boolean;
  /** What meets it in part. */
  near: NearTerm[];
}

/** What each kind of line is worth: what must be there above what may, and both above what the day is like. */
export const needWeights: Record<Reason['need'], number> = {
  must: 1,
  nice: 0.6,
  duty: 0.6,
  title: 1.2,
};
/** A name of the trade says more than a word; two words together say a little more than each alone. */
const kindWeights: Record<Term['kind'], number> = { concept: 1.2, word: 1, pair: 0.8 };

/** What a word of everyday language keeps of its weight, and a pair that holds one. */
const weakShare = 0.15;
const halfWeakShare = 0.5;

/** How much of a line's weight hangs on whether it reads like one that asks: headings are followed by much else. */
const inDoubt = 0.5;
/** So few words are a name in a list, and read like nothing. */
const mereName = 5;

/** "A degree in …" is met a little by any degree. */
const proofWeight = 0.6;

/** Fewer telling lines than this, and the whole text is taken for what the job is about. */
const fewestTelling = 3;
const needOrder: readonly Reason['need'][] = ['title', 'must', 'nice', 'duty'];

/** Kept for as long as the posting object is: postings are replaced, never changed. */
const kept = new WeakMap<Posting, Demand[]>();

/**
 * What a posting asks of a resume. A term asked for again counts a half, a third, … of its weight, so that a word
 * which a posting repeats in every line does not drown the rest.
 */
export function demandOf(posting: Posting): Demand[] {
  const known = kept.get(posting) ?? readDemand(posting);
  kept.set(posting, known);
  return known;
}

function readDemand(posting: Posting): Demand[] {
  const language = languageOrEnglish(posting.language);
  const seen = new Map<string, number>();
  return demandingLines(posting)
    .toSorted((a, b) => needOrder.indexOf(a.need) - needOrder.indexOf(b.need))
    .map((line) => ({
      ...line,
      terms: weighAll(readTerms(line.text, language), line, seen),
    }))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = ({ line }: Demand) => (line === 'title' ? -1 : line);

const readTerms = (text: string, language: Language): Judged[] => [
  ...judgeTerms(text, uniqueTerms(text, language), language),
  ...proofsAsked(text, language).map((term) => ({ ...term, share: proofWeight })),
];

function countAgain(key: string, seen: Map<string, number>): number {
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times;
}

/** A term with the share of its weight that it keeps. */
type Judged = Term & { share: number };

function weighAll(
  terms: readonly Judged[],
  { text, need, asks = 1 }: DemandingLine,
  seen: Map<string, number>,
) {
  const isSure = text.split(' ').length <= mereName;
  const lineWeight = needWeights[need] * (isSure ? 1 : 1 - inDoubt + inDoubt * asks);
  return terms.map((term) => weigh(term, lineWeight, seen));
}

function weigh(
  { share, ...term }: Judged,
  lineWeight: number,
  seen: Map<string, number>,
): DemandedTerm {
  const weight = (lineWeight * kindWeights[term.kind] * share) / countAgain(term.key, seen);
  return { ...term, weight, isWeak: share === weakShare, near: nearTerms(term) };
}

/** Says of each term whether it is of the trade, of everyday language, or a pair of both. */
function judgeTerms(text: string, terms: readonly Term[], language: Language): Judged[] {
  const isWeak = (term: Term) =>
    term.kind === 'word' && isGeneralWord(term.key, language) && !isName(text, term);
  const weak = terms.filter(isWeak);
  return terms.map((term) => {
    if (term.kind !== 'pair') return { ...term, share: weak.includes(term) ? weakShare : 1 };
    const held = weak.filter(({ start, end }) => start >= term.start && end <= term.end);
    const share = held.length > 1 ? weakShare : held.length === 1 ? halfWeakShare : 1;
    return { ...term, share };
  });
}

/** Written with a capital where a sentence is under way that writes other words without: a name. */
const isName = (text: string, { surface, start }: Term): boolean =>
  /^\p{Lu}/u.test(surface) &&
  /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start)) &&
  /(?:^| )\p{Ll}{4}/u.test(text);

/** A line that counts; `asks` as of the posting's. */
type DemandingLine = Pick<Demand, 'line' | 'text' | 'need'> & { asks?: number };

function demandingLines({ title, lines }: Posting): DemandingLine[] {
  const telling = lines.filter(({ is }) => is !== 'other').length;
  const rows = lines.flatMap(({ text, is, asks }, line) => {
    if (is === 'other')
      return telling < fewestTelling ? [{ line, text, need: 'duty' as const, asks }] : [];
    return [{ line, text, need: is, asks }];
  });
  return title ? [{ line: 'title', text: title, need: 'title' }, ...rows] : rows;
}

function uniqueTerms(text: string, language: Language): Term[] {
  const byKey = new Map<string, Term>();
  for (const term of termsIn(text, language)) if (!byKey.has(term.key)) byKey.set(term.key, term);
  return [...byKey.values()];
}
