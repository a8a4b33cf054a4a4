import type { Posting } from '@/utils/posting/schema';
import { type TextKey, t } from '@/utils/text/text';
import { Badge, type BadgeProps } from '../ui/badge';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { languageName } from '../ui/language-name';
import { Notice } from '../ui/notice';
import type { PostingModel } from './posting-model';
import { PostingSources } from './posting-sources';
import './posting-card.css';

interface Props {
  model: PostingModel;
  posting: Posting;
}

const qualities: Record<Posting['quality'], { tone: BadgeProps['tone']; text: TextKey }> = {
  good: { tone: 'good', text: 'quality_good' },
  weak: { tone: 'warn', text: 'quality_weak' },
  none: { tone: 'danger', text: 'quality_none' },
};

const captures: Record<Posting['captured'], TextKey> = {
  'json-ld': 'captured_json_ld',
  site: 'captured_site',
  'main-text': 'captured_main_text',
  selection: 'captured_selection',
  pasted: 'captured_pasted',
};

/** What was read as the posting, how, and how well. */
export function PostingCard({ model, posting }: Props) {
  const { tone, text } = qualities[posting.quality];
  const place = [posting.organization, posting.location].filter(Boolean).join(' · ');
  const nothing = posting.quality === 'none';
  const differs = model.differs.value;
  return (
    <Card>
      <div class="posting-card">
        <h2 class="posting-title" dir="auto">
          {posting.title || t('posting_without_title')}
        </h2>
        {place && (
          <p class="posting-place" dir="auto">
            {place}
          </p>
        )}
        <p class="posting-read">
          <Badge tone={tone}>{t(text)}</Badge>
          {!nothing && <span>{t(captures[posting.captured])}</span>}
        </p>
        {posting.quality !== 'good' && (
          <Notice tone="warn">{t(nothing ? 'posting_none_text' : 'posting_weak_text')}</Notice>
        )}
        {differs && !nothing && (
          <Notice tone="info">
            {t(
              'posting_other_language',
              languageName(differs.posting),
              languageName(differs.resume),
            )}
          </Notice>
        )}
        <Disclosure key={posting.id} summary={t('posting_other')} open={nothing}>
          <PostingSources model={model} />
        </Disclosure>
      </div>
    </Card>
  );
}
