import type { BackupModel } from './backup-model';
import { MakeBackup } from './make-backup';
import { RestoreBackup } from './restore-backup';
import { StorageRoom } from './storage-room';
import './backup.css';

/** Everything into a file, and back out of one. */
export function BackupPage({ model }: { model: BackupModel }) {
  return (
    <div class="backup">
      <MakeBackup model={model.making} status={model.status} />
      <RestoreBackup model={model.restoring} />
      <StorageRoom model={model.room} />
    </div>
  );
}
