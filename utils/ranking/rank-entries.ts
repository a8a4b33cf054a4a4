import type { Posting } from '../posting/schema';
import { languageOrEnglish } from '../posting/words/stop-words';
import type { Entry, Resume } from '../resume/schema';
import { type Demand, type DemandedTerm, demandOf } from './demand';
import { type EntryTerms, entryTerms, type OwnTerm } from './entry-terms';
import { findGaps } from './find-gaps';
import type { RankedEntry, Ranking, Reason, TermMatch } from './ranking';
import { recencyOf } from './recency';
import { viaOf } from './via';

/** BM25's saturation and length parameters: entries are short and their length says little about them. */
const k1 = 1.2;
const b = 0.35;
/** What the newest entry gains over the oldest: enough to part equals, too little to lift a weaker match. */
const recencyShare = 0.04;

interface Scored {
  term: DemandedTerm;
  own: OwnTerm;
  score: number;
}

/**
 * The entries of a resume ordered for a posting by BM25 (Robertson & Zaragoza 2009) of their own words against the
 * posting's lines, with the reasons. `now` (ISO 8601) is what the age of an entry is counted to; without it no entry
 * gains by being recent. An entry's score does not depend on the order of the others.
 */
export function rankEntries(posting: Posting, resume: Resume, now?: string): Ranking {
  const language = languageOrEnglish(resume.language);
  const demands = demandOf(posting);
  const documents = resume.entries.map((entry) => ({ entry, terms: entryTerms(entry, language) }));
  const idf = rarity(documents.map(({ terms }) => terms));
  const average = averageLength(documents.map(({ terms }) => terms));
  const entries = documents.map(({ entry, terms }) => {
    const length = 1 - b + (b * terms.length) / average;
    const reasons = demands.flatMap((demand) =>
      reasonFor(
        demand,
        entry,
        terms,
        (term, own) => term.weight * idf(term.key) * saturate(own.frequency, length),
      ),
    );
    return rank(entry, reasons, 1 + recencyShare * recencyOf(entry, resume, now));
  });
  return {
    entries: entries
      .map((ranked, at) => ({ ranked, at }))
      .sort((x, y) => y.ranked.score - x.ranked.score || x.at - y.at)
      .map(({ ranked }) => ranked),
    gaps: findGaps(demands, resume, language),
  };
}

const saturate = (frequency: number, length: number) =>
  (frequency * (k1 + 1)) / (frequency + k1 * length);

/** Robertson and Spärck Jones' weight over the entries, kept above zero: a term that all have still tells the posting. */
function rarity(documents: readonly EntryTerms[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const { terms } of documents)
    for (const key of terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => {
    const holders = counts.get(key) ?? 0;
    return Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
  };
}

const averageLength = (documents: readonly EntryTerms[]) =>
  Math.max(
    1,
    documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length),
  );

/** A reason with its score not yet made a share. */
type Raw = Reason & { score: number };

function reasonFor(
  demand: Demand,
  entry: Entry,
  { terms }: EntryTerms,
  score: (term: DemandedTerm, own: OwnTerm) => number,
): Raw[] {
  const scored = demand.terms
    .flatMap((term): Scored[] => {
      const own = terms.get(term.key);
      return own ? [{ term, own, score: score(term, own) }] : [];
    })
    .sort((x, y) => y.score - x.score);
  if (scored.every(({ term }) => term.isWeak)) return [];
  const holding = new Set(scored.flatMap(({ own }) => [...own.statements]));
  return [
    {
      line: demand.line,
      text: demand.text,
      need: demand.need,
      terms: shownTerms(scored),
      statements: entry.statements.flatMap(({ id }) => (holding.has(id) ? [id] : [])),
      weight: 0,
      score: scored.reduce((sum, one) => sum + one.score, 0),
    },
  ];
}

/** A word within two words that are shown is not shown again, nor one of everyday language at all. */
function shownTerms(scored: readonly Scored[]): TermMatch[] {
  const pairs = scored.filter(({ term }) => term.kind === 'pair').map(({ term }) => term);
  return scored
    .filter(
      ({ term }) =>
        !term.isWeak &&
        (term.kind === 'pair' ||
          !pairs.some((pair) => pair.start <= term.start && term.end <= pair.end)),
    )
    .map(({ term, own }) => ({
      posting: term.surface,
      own: own.surface,
      via: viaOf(term, own.surface),
    }));
}

function rank(entry: Entry, raw: readonly Raw[], factor: number): RankedEntry {
  const total = raw.reduce((sum, { score }) => sum + score, 0);
  const reasons = raw
    .map(({ score, ...reason }) => ({ ...reason, weight: score / total }))
    .sort((x, y) => y.weight - x.weight);
  return { entry: entry.id, score: total * factor, reasons };
}
