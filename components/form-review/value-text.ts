import type { FieldValue } from '@/utils/form/plan';
import { t } from '@/utils/text/text';

/** A value as a person reads it. */
export const valueText = (value: FieldValue): string =>
  value.as === 'checked' ? t(value.checked ? 'value_ticked' : 'value_unticked') : value.text;
