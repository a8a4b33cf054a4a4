import { languageOrEnglish } from '../posting/words/stop-words';
import type { Entry, Resume, Section } from '../resume/schema';
import { entryTerms } from './entry-terms';
import type { RankedEntry, Ranking } from './ranking';

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

const usualMost = 4;
/** An entry that adds less than this share of what the first one brought is not worth its room. */
const leastGain = 0.12;
/** Entries that share this much of what they name tell the same story. */
const sameStory = 0.6;

/**
 * Entry ids that together cover most of what the posting asks for, most useful first. Greedy on a monotone submodular
 * function (each demanded term counts once, by the entry that meets it best), so the cover is at least 1 − 1/e of the
 * best that so many entries can have (Nemhauser, Wolsey & Fisher 1978).
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
  const covers = new Map(candidates.map((ranked) => [ranked.entry, coverOf(ranked)]));
  const covered = new Map<string, number>();
  const picked: string[] = [];
  let first = 0;
  while (picked.length < most) {
    const best = bestOf(candidates, picked, (id) => gainOf(covers.get(id)!, covered));
    if (!best || best.gain <= first * leastGain) break;
    first ||= best.gain;
    const cover = covers.get(best.id)!;
    covers.set(best.id, new Map());
    if (picked.some((id) => tellsSame(entryOf.get(id)!, entryOf.get(best.id)!, resume))) continue;
    for (const [key, value] of cover) covered.set(key, Math.max(covered.get(key) ?? 0, value));
    picked.push(best.id);
  }
  return picked;
}

const isTold = ({ section, statements }: Entry) =>
  told.has(section) && statements.some(({ text }) => text.trim() !== '');

/** What an entry meets, by line and term, and how well: a line's share is split among its terms. */
function coverOf({ score, reasons }: RankedEntry): Map<string, number> {
  const cover = new Map<string, number>();
  for (const { line, terms, weight } of reasons)
    for (const { posting } of terms)
      cover.set(`${line} ${posting.toLowerCase()}`, (weight * score) / terms.length);
  return cover;
}

function gainOf(cover: ReadonlyMap<string, number>, covered: ReadonlyMap<string, number>): number {
  let gain = 0;
  for (const [key, value] of cover) gain += Math.max(0, value - (covered.get(key) ?? 0));
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
