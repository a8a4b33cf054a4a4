import { readConcepts } from './read-concepts';

interface Links {
  broader: readonly string[];
  narrower: readonly string[];
  related: readonly string[];
}

const none: Links = { broader: [], narrower: [], related: [] };
let kept: Map<string, Links> | undefined;

/** The concepts one step broader and narrower than a concept, and those related to it, in either's own words. */
export function conceptLinks(concept: string): Links {
  kept ??= readLinks();
  return kept.get(concept) ?? none;
}

function readLinks(): Map<string, Links> {
  const links = new Map(
    readConcepts().map(({ concept, broader, related }) => [
      concept,
      { broader, narrower: [] as string[], related: [...related] },
    ]),
  );
  for (const { concept, broader, related } of readConcepts()) {
    for (const other of broader) links.get(other)?.narrower.push(concept);
    for (const other of related) {
      const back = links.get(other)?.related;
      if (back && !back.includes(concept)) back.push(concept);
    }
  }
  return links;
}
