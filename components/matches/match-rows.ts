import type { Picks } from '@/utils/ranking/picks';
import type { Ranking, Reason, TermMatch } from '@/utils/ranking/ranking';
import type { Entry, Resume } from '@/utils/resume/schema';

/** A term of the posting that an entry meets, and how much it is asked for. */
export interface MatchedTerm extends TermMatch {
  need: Reason['need'];
}

/** One entry as the list shows it. */
export interface MatchRow {
  entry: Entry;
  /** Score as a share of the best entry's, 0 to 1. */
  share: number;
  reasons: Reason[];
  /** What must be met first, then by weight; each of the posting's words once. */
  terms: MatchedTerm[];
  picked: boolean;
  choice: 'pinned' | 'excluded' | 'suggested';
}

interface Source {
  resume: Resume;
  ranking: Ranking;
  picks: Picks;
  picked: readonly string[];
}

/** Every entry of the resume, best first. */
export function matchRows({ resume, ranking, picks, picked }: Source): MatchRow[] {
  const byId = new Map(resume.entries.map((entry) => [entry.id, entry]));
  const best = Math.max(...ranking.entries.map(({ score }) => score), 0);
  return ranking.entries.flatMap(({ entry: id, score, reasons }): MatchRow[] => {
    const entry = byId.get(id);
    if (!entry) return [];
    return [
      {
        entry,
        share: best > 0 ? Math.max(score, 0) / best : 0,
        reasons,
        terms: termsOf(reasons),
        picked: picked.includes(id),
        choice: choiceOf(id, picks),
      },
    ];
  });
}

const choiceOf = (id: string, { pinned, excluded }: Picks): MatchRow['choice'] =>
  pinned.includes(id) ? 'pinned' : excluded.includes(id) ? 'excluded' : 'suggested';

function termsOf(reasons: readonly Reason[]): MatchedTerm[] {
  const terms = reasons.flatMap(({ terms, need }) => terms.map((term) => ({ ...term, need })));
  const said = new Set<string>();
  const first: MatchedTerm[] = [];
  for (const term of terms) {
    // A thing that the posting calls by two names is met once, under the first of them.
    const names = term.via === 'alias' ? [term.posting, term.own] : [term.posting];
    const keys = names.map((name) => name.toLowerCase());
    if (!keys.some((key) => said.has(key))) first.push(term);
    for (const key of keys) said.add(key);
  }
  return first.sort((a, b) => Number(b.need === 'must') - Number(a.need === 'must'));
}
