import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { countText } from '../ui/count-text';

interface Props {
  /** How many fields would be filled. */
  fields: number;
  /** How many rows would be added. */
  rows: number;
  onFill: () => void;
}

/** The one act of the form's review, and what it never does. */
export const FillBar = ({ fields, rows, onFill }: Props) => (
  <div class="action-bar">
    <p class="action-bar-text">{t('form_never_submits')}</p>
    <Button look="primary" size="l" disabled={fields + rows === 0} onClick={onFill}>
      {actText(fields, rows)}
    </Button>
  </div>
);

function actText(fields: number, rows: number): string {
  if (fields + rows === 0) return t('form_fill_none');
  if (fields === 0) return countText(rows, { one: 'form_add_one', other: 'form_add_other' });
  const fill = countText(fields, { one: 'form_fill_one', other: 'form_fill_other' });
  if (rows === 0) return fill;
  return countText(rows, { one: 'form_fill_and_row_one', other: 'form_fill_and_row_other' }, fill);
}
