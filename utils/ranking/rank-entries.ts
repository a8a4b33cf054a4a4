import type { Posting } from '../posting/schema';
import { languageOrEnglish } from '../posting/words/stop-words';
import type { Resume } from '../resume/schema';
import { demandOf } from './demand';
import type { EntryTerms } from './entry-terms';
import { findGaps } from './find-gaps';
import { rolesOfProjects } from './kin';
import { mereWords } from './mere-words';
import type { Lent, RankedEntry, Ranking, Reason } from './ranking';
import { recencyOf } from './recency';
import { type EntryScore, scoreEntry } from './score-entry';
import { wantedTerms } from './wanted-terms';

/** What the newest entry gains over the oldest: enough to part equals, too little to lift a weaker match. */
const recencyShare = 0.04;
/** A project told apart from its role says less than it did; a role whose projects are told elsewhere as well. */
const ofRole = 0.3;
const ofBestProject = 0.2;

/**
 * The entries of a resume ordered for a posting by their own words against its lines, and a little by the company they
 * keep, with the reasons. `now` (ISO 8601) is what the age of an entry is counted to; without it no entry gains by being
 * recent. Words are stemmed in the posting's language, whatever the resume's: what both say alike is then found.
 */
export function rankEntries(posting: Posting, resume: Resume, now = posting.readAt): Ranking {
  const language = languageOrEnglish(posting.language);
  const demands = demandOf(posting);
  const asked = { demands, words: mereWords(posting) };
  const terms = resume.entries.map((entry) => wantedTerms(entry, posting));
  const rarity = rarityIn(terms);
  const own = new Map(
    resume.entries.map((entry, at) => [entry.id, scoreEntry(asked, entry, terms[at]!, rarity)]),
  );
  const lenders = lendersIn(resume, own);
  const entries = resume.entries.map((entry) => {
    const factor = 1 + recencyShare * recencyOf(entry, resume, now);
    return ranked(entry.id, own.get(entry.id)!, lenders.get(entry.id), factor);
  });
  return {
    entries: entries.toSorted((x, y) => y.score - x.score),
    gaps: findGaps(demands, resume, terms, language),
    language,
  };
}

/** Robertson and Spärck Jones' weight over the entries, kept above zero: a term that all have still tells the posting. */
function rarityIn(documents: readonly EntryTerms[]): (key: string) => number {
  const known = new Map<string, number>();
  const count = (key: string) =>
    documents.reduce((sum, { terms, words }) => sum + Number(terms.has(key) || words.has(key)), 0);
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const holders = count(key);
    const weight = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
    known.set(key, weight);
    return weight;
  };
}

/** By entry, what the others lend it, in the unit of the score: a project has it from its best role, a role from its best project. */
function lendersIn(resume: Resume, own: ReadonlyMap<string, EntryScore>): Map<string, Lent> {
  const best = new Map<string, Lent>();
  const lend = (to: string, from: string, share: number) => {
    const weight = share * own.get(from)!.score;
    if (weight > (best.get(to)?.weight ?? 0)) best.set(to, { from, weight });
  };
  for (const [project, roles] of rolesOfProjects(resume))
    for (const role of roles) {
      lend(project, role, ofRole);
      lend(role, project, ofBestProject);
    }
  return best;
}

function ranked(
  entry: string,
  { reasons, score }: EntryScore,
  lent: Lent | undefined,
  factor: number,
): RankedEntry {
  const whole = score + (lent?.weight ?? 0);
  const told = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return {
    entry,
    score: whole * factor,
    // What words that are no reason add is the reasons' in proportion, so that all shares make a whole.
    reasons: reasons
      .map((reason) => inShares(reason, score / (told * whole)))
      .toSorted((x, y) => y.weight - x.weight),
    ...(lent && { lent: { ...lent, weight: lent.weight / whole } }),
  };
}

const inShares = (reason: Reason, unit: number): Reason => {
  const shown = reason.terms.reduce((sum, { weight }) => sum + weight, 0);
  const weight = reason.weight * unit;
  return {
    ...reason,
    weight,
    terms: reason.terms.map((term) => ({ ...term, weight: (term.weight / shown) * weight })),
  };
};
