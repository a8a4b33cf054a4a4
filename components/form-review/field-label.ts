import type { FieldSnapshot } from '@/utils/form/snapshot';
import { t } from '@/utils/text/text';

/** What a field is called: by its label, else by whatever else it shows or is named. */
export const fieldLabel = ({ label, placeholder, name }: FieldSnapshot) =>
  label || placeholder || name || t('field_without_label');
