import { t } from '@/utils/text/text';
import { failureText } from '../options/failure-text';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import type { UnlockModel } from './lock-model';
import './lock.css';

interface Props {
  model: UnlockModel;
  /** What the button says. */
  action: string;
  look?: 'primary' | 'plain';
}

/** The passphrase that is known, for what it opens. */
export function PassphraseForm({ model, action, look = 'plain' }: Props) {
  const failure = model.failure.value;
  return (
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        void model.open();
      }}
    >
      <TextField
        type="password"
        autocomplete="current-password"
        label={t('passphrase_label')}
        error={
          failure &&
          (failure === 'wrong-passphrase' ? t('lock_wrong_passphrase') : failureText(failure))
        }
        value={model.passphrase.value}
        onInput={(value) => {
          model.passphrase.value = value;
        }}
      />
      <Button type="submit" look={look} busy={model.busy.value}>
        {action}
      </Button>
    </form>
  );
}
