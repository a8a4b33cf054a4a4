import type { Posting } from '../posting/schema';
import { demandOf } from '../ranking/demand';
import type { Ranking } from '../ranking/ranking';
import type { Resume } from '../resume/schema';
import { Draft } from './draft';
import { gatherStatements } from './gather-statements';
import { gatherUnits, type Unit } from './gather-units';
import type { Page } from './lay-out';
import { shapeRules } from './rules/shapes';
import type { Letter, Limit, Shape } from './summary';

export interface SummaryRequest {
  resume: Resume;
  ranking: Ranking;
  posting: Posting;
  /** Ids of the entries to draw from, in any order. */
  picked: readonly string[];
  limit: Limit;
  /** A profile where not said. */
  shape?: Shape;
  /** The owner's own letter, for that shape. */
  template?: string;
}

/** What a summary is made of: the owner's sentences, an empty draft to put some of them in, and the page for it. */
export interface Composition {
  profile: Unit[];
  /** By picked entry, best first. */
  entries: Unit[][];
  draft: Draft;
  page: Page;
}

/** Gathers what a summary can be made of, with nothing chosen yet. */
export function beginComposition(request: SummaryRequest, letter?: Letter): Composition {
  const { resume, ranking, limit, shape = 'profile' } = request;
  const picked = inRank(request.picked, ranking);
  const page = { shape, limit, ...(letter && { letter }), ...placesOf(picked, resume) };
  const gather = { sentences: gatherUnits, statements: gatherStatements }[shapeRules[shape].takes];
  const units = gather(resume, picked.slice(0, mostEntries(limit)), ranking.language);
  return { ...units, draft: new Draft(weightsOf(request.posting), page), page };
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
function placesOf(picked: readonly string[], resume: Resume): Pick<Page, 'order' | 'groups'> {
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
