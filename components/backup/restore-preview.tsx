import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComparedRecord } from '@/utils/backup/compare-backup';
import type { RecordStore } from '@/utils/storage/schema';
import { t } from '@/utils/text/text';
import { failureText } from '../options/failure-text';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { interfaceLocale } from '../ui/locale';
import { Notice } from '../ui/notice';
import { dayText } from './changes-text';
import { storeTexts } from './record-label';
import { RestoreGroup } from './restore-group';
import type { RestoreModel, RestoreState } from './restore-model';

interface Props {
  model: RestoreModel;
  state: Extract<RestoreState, { is: 'preview' }>;
}

/** What a backup would change here, with a choice wherever there is one. Nothing is stored yet. */
export function RestorePreview({ model, state }: Props) {
  const { records, settings } = state.comparison;
  const head = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => head.current!.focus(), []);
  const isNothing = settings === 'same' && records.every(({ is }) => is === 'same');
  return (
    <div class="backup-form">
      {state.failure && (
        <Notice tone="error" title={t('restore_failed')}>
          {state.failure === 'changed' ? t('restore_changed') : failureText(state.failure)}
        </Notice>
      )}
      <p class="backup-of" tabIndex={-1} ref={head}>
        {t('restore_made_at', dayText(state.backup.madeAt))}
      </p>
      {isNothing ? (
        <Notice title={t('restore_nothing')}>{t('restore_nothing_text')}</Notice>
      ) : (
        <Groups model={model} state={state} />
      )}
      <div class="backup-actions">
        {!isNothing && (
          <Button look="primary" busy={state.storing} onClick={model.restore}>
            {t('restore_do')}
          </Button>
        )}
        <Button disabled={state.storing} onClick={model.startOver}>
          {t('restore_other_file')}
        </Button>
      </div>
    </div>
  );
}

const stores = Object.keys(storeTexts) as RecordStore[];

function Groups({ model, state }: Props) {
  const of = (store: RecordStore): ComparedRecord[] =>
    state.comparison.records.filter((record) => record.store === store);
  const same = stores
    .filter((store) => of(store).length > 0 && of(store).every(({ is }) => is === 'same'))
    .map(
      (store) => `${t(storeTexts[store])} ${of(store).length.toLocaleString(interfaceLocale())}`,
    );
  return (
    <>
      {stores.map((store) => {
        const records = of(store);
        if (records.every(({ is }) => is === 'same')) return null;
        return (
          <RestoreGroup key={store} store={store} records={records} model={model} state={state} />
        );
      })}
      {same.length > 0 && <p class="backup-note">{t('restore_already', same.join(' · '))}</p>}
      {state.comparison.settings === 'differs' && (
        <Checkbox
          label={t('restore_settings')}
          help={t('restore_settings_help')}
          checked={state.takeSettings}
          onChange={model.takeSettings}
        />
      )}
      <p class="backup-note">{t('restore_nothing_lost')}</p>
    </>
  );
}
