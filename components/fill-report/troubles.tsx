import type { Step } from '@/utils/form/plan';
import type { ReportLine } from '@/utils/form/report';
import { type TextKey, t } from '@/utils/text/text';
import { fieldLabel } from '../form-review/field-label';
import { valueText } from '../form-review/value-text';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { CopyButton } from '../ui/copy-button';
import { LongText } from '../ui/long-text';
import type { Outcome } from './report-of';

interface Props {
  troubles: readonly Outcome[];
  steps: readonly Step[];
  onCopy: (text: string) => Promise<boolean>;
}

const outcomeWords: Record<ReportLine['outcome'], TextKey> = {
  stuck: 'outcome_stuck',
  partly: 'outcome_partly',
  reverted: 'outcome_reverted',
  'no-choice': 'outcome_no_choice',
  'not-opened': 'outcome_not_opened',
  refused: 'outcome_refused',
  changed: 'outcome_changed',
  gone: 'outcome_gone',
  hidden: 'outcome_hidden',
  'already-filled': 'outcome_already_filled',
  locked: 'outcome_locked',
  stopped: 'outcome_stopped',
};

/** Values that are not in the page as they were meant: why, in the page's words where it has some. */
export function Troubles({ troubles, steps, onCopy }: Props) {
  if (troubles.length === 0) return null;
  return (
    <Card flush title={t('report_troubles')}>
      <ul class="report-lines">
        {troubles.map(({ field, line }) => {
          const value = valueFor(line.ref, steps);
          const name = field ? fieldLabel(field) : t('field_without_label');
          return (
            <li key={line.ref} class="report-line">
              <div class="report-what">
                <p class="report-label">{name}</p>
                <p class="report-why">
                  <Badge tone="warn">{t(outcomeWords[line.outcome])}</Badge>
                  {line.message && <q>{line.message}</q>}
                </p>
                {value && (
                  <div class="report-found">
                    <LongText text={t('report_meant', value)} name={name} />
                  </div>
                )}
                {line.found && (
                  <div class="report-found">
                    <LongText text={t('report_found', line.found)} name={name} />
                  </div>
                )}
              </div>
              {value && <CopyButton label={t('copy_text')} onCopy={() => onCopy(value)} />}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function valueFor(ref: string, steps: readonly Step[]): string {
  const step = steps.find((one) => one.ref === ref);
  return step?.do === 'fill' ? valueText(step.value) : '';
}
