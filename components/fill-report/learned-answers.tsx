import { t } from '@/utils/text/text';
import type { AnsweringModel } from '../form-review/answering-model';
import { Card } from '../ui/card';
import { LongText } from '../ui/long-text';
import { KeepOrNot } from './keep-or-not';

/** What the owner has answered themselves since the fill, offered once to be kept for the next form. */
export function LearnedAnswers({ model }: { model: AnsweringModel }) {
  const learned = model.learned.value;
  if (learned.length === 0) return null;
  return (
    <Card flush title={t('learned_title')}>
      <p class="review-note">{t('learned_text')}</p>
      <ul class="report-lines">
        {learned.map((one) => (
          <li key={one.field.ref} class="report-line learned-line">
            <div class="report-what">
              <p class="report-label">{one.field.label}</p>
              <LongText text={one.text} name={one.field.label} />
            </div>
            <KeepOrNot
              what={one.field.label}
              onKeep={() => void model.keep(one)}
              onDecline={() => void model.decline(one.field)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
