import type { Taken } from '@/utils/form/lessons';
import { entryLabel } from '@/utils/resume/entry-label';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { fieldLabel } from '../form-review/field-label';
import type { Corrected, LearningModel } from '../form-review/learning-model';
import { failureText } from '../options/failure-text';
import { Card } from '../ui/card';
import { LongText } from '../ui/long-text';
import { Notice } from '../ui/notice';
import { KeepOrNot } from './keep-or-not';

interface Props {
  model: LearningModel;
  resume: Resume | undefined;
}

/** What the owner has changed of a fill since, offered once to be kept where it came from. */
export function Corrections({ model, resume }: Props) {
  const corrected = model.corrected.value;
  const failure = model.failure.value;
  const kept = model.kept.value;
  return (
    <>
      {failure && <Notice tone="error">{failureText(failure)}</Notice>}
      {kept !== undefined && <Notice tone="good">{t('corrected_kept', kept)}</Notice>}
      {corrected.length > 0 && (
        <Card flush title={t('corrected_title')}>
          <p class="review-note">{t('corrected_text')}</p>
          <ul class="report-lines">
            {corrected.map((one) => (
              <Correction key={one.field.ref} one={one} model={model} resume={resume} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

const Correction = ({ one, model, resume }: Props & { one: Corrected }) => (
  <li class="report-line learned-line">
    <div class="report-what">
      <p class="report-label">{fieldLabel(one.field)}</p>
      {one.taken.map((taken) => (
        <div key={taken.text}>
          <LongText text={taken.text} name={fieldLabel(one.field)} />
          <p class="review-source">{placeText(taken, resume)}</p>
        </div>
      ))}
    </div>
    <KeepOrNot
      what={one.field.label}
      onKeep={() => void model.keep(one)}
      onDecline={() => void model.decline(one)}
    />
  </li>
);

/** Where it would be kept. */
function placeText({ lesson }: Taken, resume: Resume | undefined): string {
  if (lesson.as === 'answer') return t('corrected_answer');
  if (lesson.as === 'detail') return t('corrected_detail');
  const entry = resume?.entries.find(({ id }) => id === lesson.entry);
  return entry ? t('corrected_wording', entryLabel(entry)) : t('corrected_wording_profile');
}
