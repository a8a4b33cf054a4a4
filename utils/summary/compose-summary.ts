import type { Posting } from '../posting/schema';
import { demandOf } from '../ranking/demand';
import type { Ranking } from '../ranking/ranking';
import type { Resume } from '../resume/schema';
import { type Bargain, Draft } from './draft';
import { gatherUnits, type Unit } from './gather-units';
import { type Groups, layOut } from './lay-out';
import type { Limit, Summary } from './summary';

export interface SummaryRequest {
  resume: Resume;
  ranking: Ranking;
  posting: Posting;
  /** Ids of the entries to draw from, in any order. */
  picked: readonly string[];
  limit: Limit;
}

/** Share of the room that the profile may open with. */
const openingShare = 0.45;
/** What opening with the owner's own first words is worth beside what the posting asks for. */
const firstWords = 1.5;

/** One sentence stands for an entry: it should say much, and may be longer for that. */
const represent: Bargain = { least: 0, price: (length) => Math.sqrt(length) };
/** What fills the room left is counted by the character; very short ones are no bargain. */
const cover: Bargain = { least: 0.35, price: (length) => Math.max(60, length) };

/**
 * A summary of the owner's own sentences: an opening from their profile, the best of each picked entry, then whatever
 * covers most of the posting per character, within the limit. Sentences keep the owner's order within an entry; one
 * that leans on another comes with it or not at all. An empty summary means that nothing fits.
 *
 * Greedy choice by gain per cost under a budget is within (1 − 1/e)/2 of the best set for a submodular gain (Leskovec
 * et al. 2007, "Cost-effective outbreak detection in networks").
 */
export function composeSummary(request: SummaryRequest): Summary {
  const { resume, ranking, limit } = request;
  const picked = inRank(request.picked, ranking);
  const places = placesOf(picked, resume);
  const { profile, entries } = gatherUnits(resume, picked, mostEntries(limit));
  const draft = new Draft(weightsOf(request.posting), places.groups, limit);
  openWith(profile, draft, limit);
  for (const units of entries) draft.addBest(units, represent);
  const rest = picked.length > 0 ? entries.flat() : profile;
  while (draft.addBest(rest, cover));
  return layOut(draft.chosen, places, limit);
}

/** The profile opens with words that begin one of its paragraphs: its own first ones, or those that meet more. */
function openWith(profile: readonly Unit[], draft: Draft, { max }: Limit) {
  const opening = profile.filter(
    (unit) => unit[0]!.sentenceAt === 0 && draft.fits(unit, max * openingShare),
  );
  const bonus = ([first]: Unit) => (first!.statementAt === 0 ? firstWords : 0);
  draft.addBest(opening, { ...represent, bonus });
}

/** More entries than could each have their shortest sentence need not be read at all. */
const mostEntries = ({ max, unit }: Limit) => Math.max(12, max / (unit === 'words' ? 6 : 40));

const inRank = (picked: readonly string[], { entries }: Ranking): string[] => {
  const place = new Map(entries.map(({ entry }, at) => [entry, at]));
  return [...new Set(picked)].sort(
    (a, b) => (place.get(a) ?? entries.length) - (place.get(b) ?? entries.length),
  );
};

/** How places in `picked` are read and which paragraph each is in: a role, then its projects, are one. */
function placesOf(picked: readonly string[], resume: Resume): { order: number[]; groups: Groups } {
  const entryOf = new Map(resume.entries.map((entry) => [entry.id, entry]));
  const roleOf = (id: string) => entryOf.get(id)?.partOf ?? id;
  const households = [...Map.groupBy(picked.keys(), (at) => roleOf(picked[at]!))];
  const groups: number[] = [];
  const order = households.flatMap(([role, members], group) => {
    for (const at of members) groups[at] = group;
    return members.toSorted((a, b) => Number(picked[b] === role) - Number(picked[a] === role));
  });
  return { order: [-1, ...order], groups };
}

/** What naming each term is worth: all that the lines of the posting give for it. */
function weightsOf(posting: Posting): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { terms } of demandOf(posting))
    for (const { key, weight } of terms) weights.set(key, (weights.get(key) ?? 0) + weight);
  return weights;
}
