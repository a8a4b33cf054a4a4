import { createModel, signal } from '@preact/signals';
import type { Backup } from '@/utils/backup/backup';
import { backupName } from '@/utils/backup/backup-name';
import type { Content } from '@/utils/backup/content';
import type { Result } from '@/utils/result';
import type { Tally } from '@/utils/storage/backup-facts';
import type { ExportedFile } from '../export/exported-file';
import { NewPassphraseModel } from '../passphrase/new-passphrase-model';
import type { StatusModel } from './status-model';

export interface MakeDependencies {
  /** Everything that is kept, settings included. */
  gather: () => Promise<Content>;
  tally: () => Promise<Tally>;
  /** Encrypted where there is a passphrase. */
  write: (
    backup: Backup,
    passphrase: string,
  ) => Promise<Result<Uint8Array<ArrayBuffer>, 'too-large'>>;
  saveFile: (file: ExportedFile) => void;
}

export type MakeState =
  | { is: 'ready' }
  | { is: 'making' }
  /** Without the earlier versions of resumes, where the file would not have held them as well. */
  | { is: 'made'; name: string; isWhole: boolean }
  | { is: 'too-large' }
  | { is: 'failed' };

/** Everything into one file. */
export const MakeModel = createModel((dependencies: MakeDependencies, status: StatusModel) => {
  const state = signal<MakeState>({ is: 'ready' });
  const isEncrypted = signal(true);
  const fresh = new NewPassphraseModel();

  async function makeFile(chosen: string): Promise<MakeState> {
    // Counted first: what is changed while it is written counts as changed since.
    const tally = await dependencies.tally();
    const now = new Date();
    const madeAt = now.toISOString();
    const content = await dependencies.gather();
    const whole = await dependencies.write({ madeAt, content }, chosen);
    const written = whole.ok
      ? whole
      : await dependencies.write({ madeAt, content: { ...content, versions: [] } }, chosen);
    if (!written.ok) return { is: 'too-large' };
    const name = backupName(now, chosen !== '');
    const type = chosen ? 'application/octet-stream' : 'application/json';
    dependencies.saveFile({ name, type, bytes: written.value });
    await status.remember({ last: { at: madeAt, tally }, dismissedAt: undefined });
    return { is: 'made', name, isWhole: whole.ok };
  }

  return {
    state,
    isEncrypted,
    /** The passphrase to protect it with. */
    fresh,
    async make() {
      const chosen = isEncrypted.value ? fresh.take() : '';
      if (chosen === undefined || state.value.is === 'making') return;
      state.value = { is: 'making' };
      try {
        const made = await makeFile(chosen);
        if (made.is === 'made') fresh.forget();
        state.value = made;
      } catch (error) {
        state.value = { is: 'failed' };
        throw error;
      }
    },
  };
});

export type MakeModel = InstanceType<typeof MakeModel>;
