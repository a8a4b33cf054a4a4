import { type Language, languageOrEnglish } from '../posting/words/stop-words';
import type { Entry, Resume, Section } from '../resume/schema';
import { entryTerms } from './entry-terms';
import type { RankedEntry, Ranking } from './ranking';
import { termsIn } from './terms-in';

export interface SuggestOptions {
  /** How many entries at most: what a summary of usual length has room for. */
  most?: number;
}

/** What a summary can be told from; education, skills and the like are shown elsewhere. */
const told: ReadonlySet<Section> = new Set([
  'work',
  'projects',
  'volunteer',
  'publications',
  'awards',
]);

/** What is told of elsewhere too: picked for a name of the trade that it adds, and for no less. */
const aside: ReadonlySet<Section> = new Set(['publications', 'awards']);
const asideShare = 0.5;

const usualMost = 4;
/** Another entry on what one speaks to already: so much of what it says of it is still news. */
const againShare = 0.35;
/** An entry that adds less than this share of what the first one brought is not worth its room. */
const leastGain = 0.12;
/** Entries that share this much of what they name tell the same story. */
const sameStory = 0.6;

/**
 * Entry ids that together cover most of what the posting asks for, most useful first. Greedy on a monotone submodular
 * function (each demanded term counts by the entry that meets it best, and less by each further one), so the cover is at
 * least 1 − 1/e of the best that so many entries can have (Nemhauser, Wolsey & Fisher 1978).
 */
export function suggestPicks(
  ranking: Ranking,
  resume: Resume,
  { most = usualMost }: SuggestOptions = {},
): string[] {
  const entryOf = new Map(resume.entries.map((entry) => [entry.id, entry]));
  const candidates = ranking.entries.filter(({ entry: id, score }) => {
    const entry = entryOf.get(id);
    return score > 0 && entry !== undefined && isTold(entry);
  });
  const language = languageOrEnglish(resume.language);
  const covers = new Map(
    candidates.map((ranked) => {
      const isAside = aside.has(entryOf.get(ranked.entry)!.section);
      return [ranked.entry, isAside ? asideCover(ranked, language) : coverOf(ranked)];
    }),
  );
  const covered = new Map<string, Covered>();
  const picked: string[] = [];
  let first = 0;
  while (picked.length < most) {
    const best = bestOf(candidates, picked, (id) => gainOf(covers.get(id)!, covered));
    if (!best || best.gain <= first * leastGain) break;
    first ||= best.gain;
    const cover = covers.get(best.id)!;
    covers.set(best.id, new Map());
    if (picked.some((id) => tellsSame(entryOf.get(id)!, entryOf.get(best.id)!, resume))) continue;
    for (const [key, value] of cover) {
      const { most: before, times } = covered.get(key) ?? uncovered;
      covered.set(key, { most: Math.max(before, value), times: times + 1 });
    }
    picked.push(best.id);
  }
  return picked;
}

const isTold = ({ section, statements }: Entry) =>
  told.has(section) && statements.some(({ text }) => text.trim() !== '');

/** How well a demanded term is met by those picked, and by how many of them. */
interface Covered {
  most: number;
  times: number;
}

const uncovered: Covered = { most: 0, times: 0 };

/** What an entry meets, by line and term, and how well: a line's share is split among its terms. */
function coverOf({ score, reasons }: RankedEntry): Map<string, number> {
  const cover = new Map<string, number>();
  for (const { line, terms, weight } of reasons)
    for (const { posting } of terms)
      cover.set(`${line} ${posting.toLowerCase()}`, (weight * score) / terms.length);
  return cover;
}

/** Of an award or a publication only names of the trade count. */
function asideCover(ranked: RankedEntry, language: Language): Map<string, number> {
  const isConcept = (text: string) =>
    termsIn(text, language).some(({ kind }) => kind === 'concept');
  const reasons = ranked.reasons
    .map((reason) => {
      const terms = reason.terms.filter(({ posting }) => isConcept(posting));
      return { ...reason, terms, weight: (reason.weight * terms.length) / reason.terms.length };
    })
    .map((reason) => ({ ...reason, weight: reason.weight * asideShare }));
  return coverOf({ ...ranked, reasons });
}

function gainOf(cover: ReadonlyMap<string, number>, covered: ReadonlyMap<string, Covered>): number {
  let gain = 0;
  for (const [key, value] of cover) {
    const { most, times } = covered.get(key) ?? uncovered;
    const again = times > 0 ? (againShare * Math.min(value, most)) / times : 0;
    gain += Math.max(0, value - most) + again;
  }
  return gain;
}

/** The candidate that adds most; of equals the one that ranks higher. */
function bestOf(
  candidates: readonly RankedEntry[],
  picked: readonly string[],
  gain: (id: string) => number,
): { id: string; gain: number } | undefined {
  let best: { id: string; gain: number } | undefined;
  for (const { entry: id } of candidates) {
    if (picked.includes(id)) continue;
    const adds = gain(id);
    if (adds > (best?.gain ?? 0)) best = { id, gain: adds };
  }
  return best;
}

function tellsSame(a: Entry, b: Entry, resume: Resume): boolean {
  const language = languageOrEnglish(resume.language);
  const [mine, theirs] = [a, b].map((entry) => new Set(entryTerms(entry, language).terms.keys()));
  const shared = [...mine!].filter((key) => theirs!.has(key)).length;
  return shared > sameStory * Math.max(1, Math.min(mine!.size, theirs!.size));
}
