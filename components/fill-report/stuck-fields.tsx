import { t } from '@/utils/text/text';
import { fieldLabel } from '../form-review/field-label';
import { Disclosure } from '../ui/disclosure';
import { LongText } from '../ui/long-text';
import type { Outcome } from './report-of';

/** What stands in the page now as it was meant, folded until somebody asks. */
export function StuckFields({ stuck }: { stuck: readonly Outcome[] }) {
  if (stuck.length === 0) return null;
  return (
    <Disclosure summary={t('report_stuck')}>
      <dl class="stuck-fields">
        {stuck.map(({ field, line }) => (
          <div key={line.ref}>
            <dt>{field ? fieldLabel(field) : t('field_without_label')}</dt>
            <dd>
              <LongText
                text={line.found}
                name={field ? fieldLabel(field) : t('field_without_label')}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
