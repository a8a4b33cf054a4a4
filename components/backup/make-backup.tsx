import { mostBytes } from '@/utils/backup/backup';
import { t } from '@/utils/text/text';
import { fileSize } from '../files/file-texts';
import { NewPassphrase } from '../passphrase/new-passphrase';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Checkbox } from '../ui/checkbox';
import { DownloadIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { changesText, dayText } from './changes-text';
import type { MakeModel } from './make-model';
import type { StatusModel } from './status-model';

interface Props {
  model: MakeModel;
  status: StatusModel;
}

/** One file of everything, with the lock the owner wants on it. */
export function MakeBackup({ model, status }: Props) {
  const isEncrypted = model.isEncrypted.value;
  return (
    <Card title={t('backup_make_title')}>
      <form
        class="backup-form"
        onSubmit={(event) => {
          event.preventDefault();
          void model.make();
        }}
      >
        <LastBackup status={status} />
        <Checkbox
          label={t('backup_encrypt')}
          help={t('backup_encrypt_help')}
          checked={isEncrypted}
          onChange={(checked) => {
            model.isEncrypted.value = checked;
          }}
        />
        {isEncrypted && (
          <div class="backup-passphrase">
            <NewPassphrase model={model.fresh} />
            <p class="backup-note">{t('backup_no_recovery')}</p>
          </div>
        )}
        <div>
          <Button
            type="submit"
            look="primary"
            icon={<DownloadIcon />}
            busy={model.state.value.is === 'making'}
          >
            {t('backup_make')}
          </Button>
        </div>
        <Outcome model={model} />
      </form>
    </Card>
  );
}

function LastBackup({ status }: Pick<Props, 'status'>) {
  const state = status.state.value;
  if (state.is === 'loading') return null;
  const changes = changesText(state.changes);
  const { last } = state.facts;
  const facts = last
    ? [
        t('backup_last', dayText(last.at)),
        changes ? t('backup_since', changes) : t('backup_since_nothing'),
      ]
    : [t('backup_never'), changes && t('backup_at_stake', changes)];
  return <p class="backup-last">{facts.filter(Boolean).join(' ')}</p>;
}

function Outcome({ model }: Pick<Props, 'model'>) {
  const state = model.state.value;
  switch (state.is) {
    case 'made':
      return (
        <Notice tone="good" title={t('backup_made', state.name)}>
          {t('backup_made_text')} {!state.isWhole && t('backup_made_in_part')}
        </Notice>
      );
    case 'too-large':
      return (
        <Notice tone="error" title={t('backup_failed')}>
          {t('backup_too_large', fileSize(mostBytes))}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="error" title={t('backup_failed')}>
          {t('backup_failed_text')}
        </Notice>
      );
    default:
      return null;
  }
}
