import { conceptLinks } from './concept-links';
import type { TermMatch } from './ranking';
import type { Term } from './terms-in';

/** Another term that meets a demanded one in part. */
export interface NearTerm {
  key: string;
  via: Extract<TermMatch['via'], 'broader' | 'narrower' | 'related'>;
  share: number;
}

/** Who ran Docker has run containers; who ran containers may have used Docker; who used Podman will learn it. */
const shares: Record<NearTerm['via'], number> = { narrower: 0.4, broader: 0.3, related: 0.2 };

/** What meets a term that an entry does not name itself, the best first. */
export function nearTerms({ key, kind }: Pick<Term, 'key' | 'kind'>): NearTerm[] {
  if (kind !== 'concept') return [];
  const links = conceptLinks(key.slice(1));
  return (['narrower', 'broader', 'related'] as const).flatMap((via) =>
    links[via].map((concept) => ({ key: `@${concept}`, via, share: shares[via] })),
  );
}
