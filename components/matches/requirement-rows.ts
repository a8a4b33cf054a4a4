import { requirementsOf } from '@/utils/posting/requirements-of';
import type { Posting, Requirement } from '@/utils/posting/schema';
import type { Ranking } from '@/utils/ranking/ranking';
import type { Entry, Resume } from '@/utils/resume/schema';

export interface RequirementRow extends Requirement {
  /** `open`: it names nothing that could be looked for. */
  is: 'covered' | 'missing' | 'open';
  /** Its words that entries meet, or those that none does. */
  words: string[];
  /** Who meets it, best first. */
  entries: Entry[];
}

interface Source {
  posting: Pick<Posting, 'lines'>;
  ranking: Ranking;
  resume: Pick<Resume, 'entries'>;
}

/** Named for one line; who else meets it says no more. */
const mostNamed = 3;

/** Every line of a posting that asks for something, in its order, with what of the owner's meets it. */
export function requirementRows({ posting, ranking, resume }: Source): RequirementRow[] {
  const byId = new Map(resume.entries.map((entry) => [entry.id, entry]));
  const gaps = new Map(ranking.gaps.map((gap) => [gap.line, gap.names]));
  return requirementsOf(posting).map((asked) => {
    const missing = gaps.get(asked.line);
    if (missing) return { ...asked, is: 'missing', words: missing, entries: [] };
    const met = ranking.entries
      .flatMap(({ entry: id, score, reasons }) =>
        reasons
          .filter(({ line }) => line === asked.line)
          .map(({ terms, weight }) => ({ id, terms, worth: score * weight })),
      )
      .toSorted((a, b) => b.worth - a.worth);
    return {
      ...asked,
      is: met.length > 0 ? 'covered' : 'open',
      words: [...new Set(met.flatMap(({ terms }) => terms.map(({ posting: word }) => word)))],
      entries: met.slice(0, mostNamed).flatMap(({ id }) => byId.get(id) ?? []),
    };
  });
}
