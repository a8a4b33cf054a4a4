import type { Posting } from '@/utils/posting/schema';
import type { Ranking } from '@/utils/ranking/ranking';
import type { Resume } from '@/utils/resume/schema';

type Rank = (posting: Posting, resume: Resume) => Ranking | undefined;

/** What was ranked last is not ranked again: it may be done before anybody looks. */
export function rankOnce(rank: Rank): Rank {
  let last: { posting: Posting; resume: Resume; ranking: Ranking } | undefined;
  return (posting, resume) => {
    if (last?.posting === posting && last.resume === resume) return last.ranking;
    const ranking = rank(posting, resume);
    last = ranking && { posting, resume, ranking };
    return ranking;
  };
}
