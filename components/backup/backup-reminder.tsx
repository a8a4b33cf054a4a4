import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { changesText } from './changes-text';
import type { StatusModel } from './status-model';
import './backup-reminder.css';

interface Props {
  status: StatusModel;
  onBackup: () => void;
}

/** Said once much has changed, and not again until much more has. */
export function BackupReminder({ status, onBackup }: Props) {
  const state = status.state.value;
  if (state.is === 'loading' || !status.isDue.value) return null;
  const changes = changesText(state.changes);
  return (
    <div class="backup-reminder">
      <Notice
        title={t('reminder_title')}
        actions={
          <>
            <Button size="s" onClick={onBackup}>
              {t('backup_make_title')}
            </Button>
            <Button size="s" look="quiet" onClick={status.dismiss}>
              {t('reminder_later')}
            </Button>
          </>
        }
      >
        {state.facts.last ? t('reminder_since', changes) : t('reminder_never', changes)}
      </Notice>
    </div>
  );
}
