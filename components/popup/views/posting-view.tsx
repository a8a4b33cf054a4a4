import { SavePosting } from '@/components/ledger/standing';
import { Gaps } from '@/components/matches/gaps';
import { MatchList } from '@/components/matches/match-list';
import { matchRows } from '@/components/matches/match-rows';
import { Requirements } from '@/components/matches/requirements';
import { PostingCard } from '@/components/posting/posting-card';
import { PostingSources } from '@/components/posting/posting-sources';
import { SummaryBar } from '@/components/summary/summary-bar';
import { t } from '@/utils/text/text';
import { PageProblem } from '../page-problem';
import { PageResume } from '../page-resume';
import type { ViewProps } from '../view-props';

export function PostingView({ model }: ViewProps) {
  const { posting, ranking, picks, picked } = model.posting;
  const state = model.state.value;
  const problem = state.is === 'ready' ? state.page : undefined;
  const resume = model.resume.value;
  const read = posting.value;
  return (
    <>
      {problem && !read && <PageProblem why={problem} onRetry={model.readPage} />}
      {(!read || read.quality === 'none') && <PageResume model={model.pageResume} />}
      {read ? <PostingCard model={model.posting} posting={read} /> : <NoPosting model={model} />}
      <SavePosting model={model.standing} />
      {read && read.quality !== 'none' && resume && ranking.value && (
        <>
          <MatchList
            rows={matchRows({
              resume,
              ranking: ranking.value,
              picks: picks.value,
              picked: picked.value,
            })}
            onTick={model.posting.tick}
            onChoose={model.posting.pick}
            onCopy={model.copy}
          />
          <Gaps gaps={ranking.value.gaps} />
          <Requirements posting={read} ranking={ranking.value} resume={resume} />
          <SummaryBar model={model.summary} onOpen={() => model.open('summary')} />
        </>
      )}
    </>
  );
}

const NoPosting = ({ model }: ViewProps) => (
  <section class="stack">
    <h2>{t('posting_bring_title')}</h2>
    <PostingSources model={model.posting} />
  </section>
);
