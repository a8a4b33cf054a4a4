import type { FieldSnapshot } from '@/utils/form/snapshot';
import { t } from '@/utils/text/text';
import { fieldLabel } from '../form-review/field-label';
import { Notice } from '../ui/notice';

/** Fields that the owner could not have looked at before: they came, or opened, while filling. */
export function AppearedFields({ fields }: { fields: readonly FieldSnapshot[] }) {
  if (fields.length === 0) return null;
  const labels = [...new Set(fields.map(fieldLabel))];
  return <Notice title={t('report_appeared')}>{labels.join(', ')}</Notice>;
}
