import { conceptNamed } from './concept-index';
import { conceptLines, lineAt, linesBelow } from './concept-lines';
import { type Concept, conceptsOf } from './read-concepts';

interface Links {
  broader: readonly string[];
  narrower: readonly string[];
  related: readonly string[];
}

const none: Links = { broader: [], narrower: [], related: [] };
const kept = new Map<string, Links>();

/** By a concept, the lines that say it is broader than theirs, or related. */
let naming: ReadonlyMap<string, readonly number[]> | undefined;

/** The concepts one step broader and narrower than a concept, and those related to it, in either's own words. */
export function conceptLinks(concept: string): Links {
  const known = kept.get(concept);
  if (known) return known;
  const links = readLinks(concept);
  kept.set(concept, links);
  return links;
}

function readLinks(concept: string): Links {
  const own = conceptNamed(concept);
  if (!own) return none;
  naming ??= findNaming();
  const lines = new Set([...linesBelow(own.line), ...(naming.get(concept) ?? [])]);
  const others = [...lines].sort((a, b) => a - b).flatMap(conceptsOf);
  const back = named(others, ({ related }) => related.includes(concept));
  return {
    broader: own.concept.broader,
    narrower: named(others, ({ broader }) => broader.includes(concept)),
    related: [...new Set([...own.concept.related, ...back])],
  };
}

const named = (concepts: readonly Concept[], isMeant: (concept: Concept) => boolean) =>
  concepts.filter(isMeant).map(({ concept }) => concept);

function findNaming(): Map<string, number[]> {
  const { text } = conceptLines();
  const found = new Map<string, number[]>();
  for (const { index } of text.matchAll(/ [<~] /g)) {
    const line = lineAt(index);
    const { broader, related } = conceptsOf(line)[0]!;
    for (const other of [...broader, ...related])
      found.set(other, [...(found.get(other) ?? []), line]);
  }
  return found;
}
