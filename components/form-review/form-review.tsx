import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import type { ChangeProps } from './change-value';
import type { FormModel } from './form-model';
import { LeftFields } from './left-fields';
import { ReviewLines } from './review-lines';
import type { ReviewLine } from './review-of';
import './form-review.css';

interface Props {
  model: FormModel;
  onTick: (refs: readonly string[], ticked: boolean) => void;
  onChange: ChangeProps['onTake'];
  resume: Resume;
}

/** What would be put where, and from where; apart from it what wants a second look, and what is left alone. */
export function FormReview({ model, onTick, onChange, resume }: Props) {
  const { groups, sensitive, suggested, standing, unsure, left } = model.review.value;
  const { point, teaching, changing, offersFor } = model;
  const lines = (own: readonly ReviewLine[]) => (
    <ReviewLines
      {...{ resume, onTick, onChange, changing, offersFor }}
      lines={own}
      onPoint={point}
      onAsk={teaching.ask}
    />
  );
  const apart = [
    { own: suggested, title: 'form_suggested', note: 'form_suggested_text' },
    { own: unsure, title: 'form_unsure', note: 'form_unsure_text' },
    { own: sensitive, title: 'form_sensitive', note: 'form_sensitive_text' },
    { own: standing, title: 'form_standing', note: 'form_standing_text' },
  ] as const;
  const nothing = groups.length === 0 && apart.every(({ own }) => own.length === 0);
  return (
    <>
      {nothing && <Notice>{t('form_nothing')}</Notice>}
      {groups.map(({ section, lines: own }) => (
        <Card key={section} flush title={section || t('form_section_other')}>
          {lines(own)}
        </Card>
      ))}
      {apart
        .filter(({ own }) => own.length > 0)
        .map(({ own, title, note }) => (
          <Card key={title} flush title={t(title)}>
            <p class="review-note">{t(note)}</p>
            {lines(own)}
          </Card>
        ))}
      <LeftFields
        groups={left}
        summary={{ one: 'form_left_one', other: 'form_left_other' }}
        open={nothing}
        onAsk={teaching.ask}
        answering={model.answering}
      />
    </>
  );
}
