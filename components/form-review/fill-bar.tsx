import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { countText } from '../ui/count-text';

interface Props {
  count: number;
  onFill: () => void;
}

/** The one act of the form's review, and what it never does. */
export const FillBar = ({ count, onFill }: Props) => (
  <div class="action-bar">
    <p class="action-bar-text">{t('form_never_submits')}</p>
    <Button look="primary" size="l" disabled={count === 0} onClick={onFill}>
      {count === 0
        ? t('form_fill_none')
        : countText(count, { one: 'form_fill_one', other: 'form_fill_other' })}
    </Button>
  </div>
);
