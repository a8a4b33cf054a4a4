import type { Posting } from '@/utils/posting/schema';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { suggestPicks } from '@/utils/ranking/suggest-picks';
import type { Resume } from '@/utils/resume/schema';
import type { SummaryRequest } from '@/utils/summary/compose-summary';
import { roomFor } from '@/utils/summary/room-for';

type Asked = Pick<SummaryRequest, 'limit' | 'shape' | 'template'>;

/** What to compose for somebody who took the suggested picks as they are. */
export function requestFor(posting: Posting, resume: Resume, asked: Asked): SummaryRequest {
  const ranking = rankEntries(posting, resume);
  const picked = suggestPicks(ranking, resume, { room: roomFor(asked.limit, asked.shape) });
  return { posting, resume, ranking, picked, ...asked };
}
