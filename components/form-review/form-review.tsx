import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { LeftFields } from './left-fields';
import { ReviewLines } from './review-lines';
import type { Review } from './review-of';
import './form-review.css';

interface Props {
  review: Review;
  resume: Resume;
  onTick: (refs: readonly string[], ticked: boolean) => void;
}

/** What would be put where, and from where; apart from it what wants a second look, and what is left alone. */
export function FormReview({ review, resume, onTick }: Props) {
  const { groups, sensitive, unsure, left } = review;
  const nothing = groups.length + sensitive.length + unsure.length === 0;
  return (
    <>
      {nothing && <Notice>{t('form_nothing')}</Notice>}
      {groups.map(({ section, lines }) => (
        <Card key={section} flush title={section || t('form_section_other')}>
          <ReviewLines lines={lines} resume={resume} onTick={onTick} />
        </Card>
      ))}
      {unsure.length > 0 && (
        <Card flush title={t('form_unsure')}>
          <p class="review-note">{t('form_unsure_text')}</p>
          <ReviewLines lines={unsure} resume={resume} onTick={onTick} />
        </Card>
      )}
      {sensitive.length > 0 && (
        <Card flush title={t('form_sensitive')}>
          <p class="review-note">{t('form_sensitive_text')}</p>
          <ReviewLines lines={sensitive} resume={resume} onTick={onTick} />
        </Card>
      )}
      <LeftFields groups={left} summary={{ one: 'form_left_one', other: 'form_left_other' }} />
    </>
  );
}
