import { t } from '@/utils/text/text';
import { fileSize } from '../files/file-texts';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import type { RoomModel } from './room-model';

/** How much is kept, and the browser's word on keeping it. */
export function StorageRoom({ model }: { model: RoomModel }) {
  const state = model.state.value;
  if (state.is === 'loading') return null;
  const { used, isPersistent } = state.room;
  return (
    <Card title={t('room_title')}>
      <div class="backup-form">
        {used !== undefined && <p>{t('room_used', fileSize(used))}</p>}
        <p class="backup-note" role="status">
          {isPersistent
            ? t('room_persistent')
            : t(state.hasRefused ? 'room_refused' : 'room_reason')}
        </p>
        {!isPersistent && (
          <div>
            <Button onClick={model.ask}>
              {t(state.hasRefused ? 'room_ask_again' : 'room_ask')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
