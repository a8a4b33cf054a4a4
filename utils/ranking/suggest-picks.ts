import type { Entry, Resume, Section } from '../resume/schema';
import { Cover, type Meets } from './cover';
import { entryTerms } from './entry-terms';
import type { RankedEntry, Ranking } from './ranking';

export interface SuggestOptions {
  /** How many entries at most: what a summary of usual length has room for. */
  most?: number;
  /** Characters there is room for in all. */
  room?: number;
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
/**
 * An entry that adds less than this share of what the first one brought is not worth its room: at half of it, twice
 * as many picks are beside the point (`npm run bench:rank`).
 */
const leastGain = 0.22;
/** Entries that share this much of what they name tell the same story. */
const sameStory = 0.6;
/** Characters that telling of an entry takes at most: one long sentence. */
const longestTelling = 150;

interface Candidate {
  entry: Entry;
  meets: Meets;
  /** In characters. */
  cost: number;
}

/**
 * Entry ids that together cover most of what the posting asks for, most useful first. Greedy on a monotone submodular
 * cover: with a number of entries alone the result covers at least 1 − 1/e of the best that so many can (Nemhauser,
 * Wolsey & Fisher 1978). With `room`, the better of the greedy choices by gain and by gain per character, which is at
 * least half of that (Krause & Guestrin 2005). Leaving out what tells the same story, or adds next to nothing, is outside
 * the bound, and meant.
 */
export function suggestPicks(
  ranking: Ranking,
  resume: Resume,
  { most = usualMost, room = Number.POSITIVE_INFINITY }: SuggestOptions = {},
): string[] {
  const candidates = candidatesIn(ranking, resume);
  const choose = (worth: Worth) => chooseGreedily(candidates, { most, room, worth, ranking });
  const byGain = choose((gain) => gain);
  if (room === Number.POSITIVE_INFINITY) return idsOf(byGain);
  const byCharacter = choose((gain, { cost }) => gain / cost);
  return idsOf(coverOf(byCharacter) > coverOf(byGain) ? byCharacter : byGain);
}

const idsOf = (chosen: readonly Candidate[]) => chosen.map(({ entry }) => entry.id);

function coverOf(chosen: readonly Candidate[]): number {
  const cover = new Cover();
  return chosen.reduce((sum, { meets }) => {
    const gain = cover.gain(meets);
    cover.add(meets);
    return sum + gain;
  }, 0);
}

function candidatesIn(ranking: Ranking, { entries }: Resume): Candidate[] {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  return ranking.entries.flatMap((ranked) => {
    const entry = entryOf.get(ranked.entry);
    if (!entry || ranked.reasons.length === 0 || !isTold(entry)) return [];
    return [{ entry, meets: meetsOf(ranked, entry), cost: costOf(ranked, entry) }];
  });
}

const isTold = ({ section, statements }: Entry) =>
  told.has(section) && statements.some(({ text }) => text.trim() !== '');

/** Of an award or a publication only names of the trade count. */
function meetsOf({ score, reasons }: RankedEntry, { section }: Entry): Meets {
  const isAside = aside.has(section);
  const meets = new Map<string, number>();
  for (const { line, terms } of reasons)
    for (const { posting, kind, weight } of terms) {
      if (isAside && kind !== 'concept') continue;
      meets.set(`${line} ${posting.toLowerCase()}`, weight * score * (isAside ? asideShare : 1));
    }
  return meets;
}

/** The shortest statement that is a reason for the entry, or its shortest one. */
function costOf({ reasons }: RankedEntry, { statements }: Entry): number {
  const cited = new Set(reasons.flatMap((reason) => reason.statements));
  const lengths = statements
    .filter(({ id }) => cited.size === 0 || cited.has(id))
    .map(({ text }) => text.length)
    .filter((length) => length > 0);
  return Math.min(longestTelling, ...lengths);
}

type Worth = (gain: number, candidate: Candidate) => number;

interface Rules {
  most: number;
  room: number;
  worth: Worth;
  ranking: Ranking;
}

function chooseGreedily(candidates: readonly Candidate[], rules: Rules): Candidate[] {
  const cover = new Cover();
  const chosen: Candidate[] = [];
  let left = [...candidates];
  let room = rules.room;
  let first = 0;
  while (chosen.length < rules.most) {
    left = left.filter(({ cost }) => cost <= room);
    const best = bestOf(left, cover, rules.worth);
    if (!best || best.gain <= first * leastGain) break;
    first ||= best.gain;
    const { candidate } = best;
    left = left.filter((one) => one !== candidate);
    if (chosen.some(({ entry }) => tellsSame(entry, candidate.entry, rules.ranking))) continue;
    cover.add(candidate.meets);
    chosen.push(candidate);
    room -= candidate.cost;
  }
  return chosen;
}

/** The candidate that is worth most; of equals the one that ranks higher. */
function bestOf(candidates: readonly Candidate[], cover: Cover, worth: Worth) {
  let best: { candidate: Candidate; gain: number; worth: number } | undefined;
  for (const candidate of candidates) {
    const gain = cover.gain(candidate.meets);
    const is = worth(gain, candidate);
    if (is > (best?.worth ?? 0)) best = { candidate, gain, worth: is };
  }
  return best;
}

function tellsSame(a: Entry, b: Entry, { language }: Ranking): boolean {
  const [mine, theirs] = [a, b].map((entry) => new Set(entryTerms(entry, language).terms.keys()));
  const shared = [...mine!].filter((key) => theirs!.has(key)).length;
  return shared > sameStory * Math.max(1, Math.min(mine!.size, theirs!.size));
}
