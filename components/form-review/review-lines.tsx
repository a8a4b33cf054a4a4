import { canChange } from '@/utils/form/can-change';
import type { FillStep } from '@/utils/form/plan';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Checkbox } from '../ui/checkbox';
import { IconButton } from '../ui/icon-button';
import { MoreIcon, PencilIcon } from '../ui/icons';
import { LongText } from '../ui/long-text';
import { type ChangeProps, ChangeValue } from './change-value';
import type { ChangingModel } from './changing-model';
import { fieldLabel } from './field-label';
import type { ReviewLine } from './review-of';
import { sourceText } from './source-text';
import { valueText } from './value-text';

interface Props {
  lines: readonly ReviewLine[];
  resume: Resume;
  onTick: (refs: readonly string[], ticked: boolean) => void;
  /** The owner is at a line, or no longer: the page shows them its field. */
  onPoint: (ref: string, isShown: boolean) => void;
  /** The owner wants to say what a field is. */
  onAsk: (field: FieldSnapshot) => void;
  onChange: ChangeProps['onTake'];
  changing: ChangingModel;
  offersFor: ChangeProps['offersFor'];
}

export const ReviewLines = ({
  lines,
  resume,
  onTick,
  onPoint,
  onAsk,
  onChange,
  changing,
  offersFor,
}: Props) => (
  <ul class="review-lines">
    {lines.map(({ step, field, ticked }) => (
      <li
        key={step.ref}
        class="review-line"
        onMouseEnter={() => onPoint(step.ref, true)}
        onMouseLeave={() => onPoint(step.ref, false)}
        onFocusIn={() => onPoint(step.ref, true)}
        onFocusOut={() => onPoint(step.ref, false)}
      >
        <div class="review-head">
          <Checkbox
            label={fieldLabel(field)}
            checked={ticked}
            onChange={(wanted) => onTick([step.ref], wanted)}
          />
          <p class="review-source">{sourceText(step.source, resume)}</p>
          <IconButton
            label={t('teach_ask_named', fieldLabel(field))}
            icon={<MoreIcon />}
            onClick={() => onAsk(field)}
          />
        </div>
        <div class="review-value">
          <ReviewValue step={step} name={fieldLabel(field)} />
          {canChange(field) && (
            <IconButton
              label={t('change_ask_named', fieldLabel(field))}
              icon={<PencilIcon />}
              aria-expanded={changing.open.value === step.ref}
              onClick={() => changing.toggle(step.ref)}
            />
          )}
        </div>
        {changing.open.value === step.ref && (
          <ChangeValue
            step={step}
            field={field}
            resume={resume}
            changing={changing}
            offersFor={offersFor}
            onTake={onChange}
          />
        )}
      </li>
    ))}
  </ul>
);

/** What would be written, beside what stands there where that is something. */
const ReviewValue = ({ step, name }: { step: FillStep; name: string }) =>
  step.overwrites === undefined ? (
    <LongText text={valueText(step.value)} name={name} />
  ) : (
    <dl class="review-standing">
      <dt>{t('form_standing_now')}</dt>
      <dd>
        <LongText text={step.overwrites} name={`${t('form_standing_now')}, ${name}`} />
      </dd>
      <dt>{t('form_standing_new')}</dt>
      <dd>
        <LongText text={valueText(step.value)} name={`${t('form_standing_new')}, ${name}`} />
      </dd>
    </dl>
  );
