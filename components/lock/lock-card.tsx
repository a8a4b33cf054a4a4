import { t } from '@/utils/text/text';
import { failureText } from '../options/failure-text';
import { NewPassphrase } from '../passphrase/new-passphrase';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { LockIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import type { LockModel } from './lock-model';
import { PassphraseForm } from './passphrase-form';
import './lock.css';

/** The lock that an owner may put on all that is kept, on a machine that others use too. */
export function LockCard({ model }: { model: LockModel }) {
  const state = model.state.value;
  const failure = model.failure.value;
  if (!state) return null;
  return (
    <Card title={t('lock_title')}>
      <p class="lock-text">{t(state === 'none' ? 'lock_text' : 'lock_on_text')}</p>
      {failure && (
        <Notice tone="error" title={t('not_saved_title')}>
          {failure === 'wrong-passphrase' ? t('lock_wrong_passphrase') : failureText(failure)}
        </Notice>
      )}
      {state === 'none' ? <SetLock model={model} /> : <OpenLock model={model} />}
    </Card>
  );
}

const SetLock = ({ model }: { model: LockModel }) => (
  <Disclosure summary={t('lock_set_summary')}>
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        void model.set();
      }}
    >
      <NewPassphrase model={model.fresh} />
      <p class="lock-text">{t('lock_no_recovery')}</p>
      <Button type="submit" look="primary" icon={<LockIcon />} busy={model.busy.value}>
        {t('lock_set')}
      </Button>
    </form>
  </Disclosure>
);

const OpenLock = ({ model }: { model: LockModel }) => (
  <div class="lock-form">
    <Button icon={<LockIcon />} onClick={model.lockNow}>
      {t('lock_now')}
    </Button>
    <Disclosure summary={t('lock_remove_summary')}>
      <PassphraseForm model={model.removing} action={t('lock_remove')} />
    </Disclosure>
  </div>
);
