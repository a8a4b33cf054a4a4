import { t } from '@/utils/text/text';
import type { FormModel, FormState } from '../form-review/form-model';
import { Button } from '../ui/button';
import { countText } from '../ui/count-text';
import { Progress } from '../ui/progress';

interface Props {
  model: FormModel;
  state: Extract<FormState, { is: 'filling' }>;
}

/** A fill under way, and the way to let it go no further. */
export function Filling({ model, state: { count, isStopping } }: Props) {
  const words = { one: 'form_filling_one', other: 'form_filling_other' } as const;
  return (
    <div class="popup-wait">
      <Progress label={isStopping ? t('form_stopping') : countText(count, words)} />
      {!isStopping && <Button onClick={model.stop}>{t('stop')}</Button>}
    </div>
  );
}
