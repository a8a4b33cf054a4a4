import type { BackupDependencies } from '@/components/backup/backup-model';
import { readBackup } from '@/utils/backup/read-backup';
import { writeBackup } from '@/utils/backup/write-backup';
import { loadAllSettings, saveAllSettings } from '@/utils/settings/everything';
import { loadBackupFacts, readTally, saveBackupFacts } from '@/utils/storage/backup-facts';
import { readEverything, storeChanges } from '@/utils/storage/everything';
import { askToPersist, readRoom } from '@/utils/storage/room';
import { saveFile } from './save-file';

/** What backups are made of, and where they go. */
export const backup: BackupDependencies = {
  gather: async () => ({ ...(await readEverything()), settings: await loadAllSettings() }),
  tally: readTally,
  loadFacts: loadBackupFacts,
  saveFacts: saveBackupFacts,
  write: writeBackup,
  read: readBackup,
  store: storeChanges,
  saveSettings: saveAllSettings,
  saveFile,
  readRoom,
  askToPersist,
};
