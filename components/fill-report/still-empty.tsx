import type { FieldSnapshot } from '@/utils/form/snapshot';
import { fieldLabel } from '../form-review/field-label';
import { Card } from '../ui/card';
import { countText } from '../ui/count-text';

/** Required fields that the owner has to see to before they send the form. */
export function StillEmpty({ fields }: { fields: readonly FieldSnapshot[] }) {
  if (fields.length === 0) return null;
  const title = countText(fields.length, {
    one: 'report_still_empty_one',
    other: 'report_still_empty_other',
  });
  return (
    <Card title={title}>
      <ul class="still-empty">
        {fields.map((field) => (
          <li key={field.ref}>{fieldLabel(field)}</li>
        ))}
      </ul>
    </Card>
  );
}
