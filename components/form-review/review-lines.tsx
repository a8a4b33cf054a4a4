import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Checkbox } from '../ui/checkbox';
import { LongText } from '../ui/long-text';
import { fieldLabel } from './field-label';
import type { ReviewLine } from './review-of';
import { sourceText } from './source-text';
import { valueText } from './value-text';

interface Props {
  lines: readonly ReviewLine[];
  resume: Resume;
  onTick: (refs: readonly string[], ticked: boolean) => void;
}

export const ReviewLines = ({ lines, resume, onTick }: Props) => (
  <ul class="review-lines">
    {lines.map(({ step, field, ticked }) => (
      <li key={step.ref} class="review-line">
        <div class="review-head">
          <Checkbox
            label={fieldLabel(field)}
            checked={ticked}
            onChange={(wanted) => onTick([step.ref], wanted)}
          />
          <p class="review-source">{sourceText(step.source, resume)}</p>
        </div>
        {step.overwrites === undefined ? (
          <div class="review-value">
            <LongText text={valueText(step.value)} />
          </div>
        ) : (
          <dl class="review-value review-standing">
            <dt>{t('form_standing_now')}</dt>
            <dd>
              <LongText text={step.overwrites} />
            </dd>
            <dt>{t('form_standing_new')}</dt>
            <dd>
              <LongText text={valueText(step.value)} />
            </dd>
          </dl>
        )}
      </li>
    ))}
  </ul>
);
