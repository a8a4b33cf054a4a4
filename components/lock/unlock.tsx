import { t } from '@/utils/text/text';
import { EmptyState } from '../ui/empty-state';
import { LockIcon } from '../ui/icons';
import type { UnlockModel } from './lock-model';
import { PassphraseForm } from './passphrase-form';

/** In place of everything, until the passphrase is given. */
export function Unlock({ model }: { model: UnlockModel }) {
  return (
    <EmptyState
      icon={<LockIcon size={20} />}
      title={t('lock_closed_title')}
      actions={<PassphraseForm model={model} action={t('lock_open')} look="primary" />}
    >
      {t('lock_closed_text')}
    </EmptyState>
  );
}
