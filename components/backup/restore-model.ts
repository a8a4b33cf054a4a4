import { createModel, signal } from '@preact/signals';
import { type Backup, type BackupFailure, mostBytes } from '@/utils/backup/backup';
import { type Comparison, compareBackup } from '@/utils/backup/compare-backup';
import type { Content } from '@/utils/backup/content';
import { type Choice, planRestore } from '@/utils/backup/plan-restore';
import { tallyOf } from '@/utils/backup/tally-of';
import { undoRestore } from '@/utils/backup/undo-restore';
import type { Result } from '@/utils/result';
import type { BackupFacts } from '@/utils/storage/backup-facts';
import type { RecordChange } from '@/utils/storage/everything';
import type { WriteFailure } from '@/utils/storage/write';
import { t } from '@/utils/text/text';
import { resumeName } from '../editor/resume-list';
import type { StatusModel } from './status-model';

type Settings = Content['settings'];

export interface RestoreDependencies {
  /** Everything that is kept, settings included. */
  gather: () => Promise<Content>;
  read: (
    bytes: Uint8Array<ArrayBuffer>,
    passphrase?: string,
  ) => Promise<Result<Backup, BackupFailure>>;
  store: (
    changes: readonly RecordChange[],
    ifChanged: 'refuse' | 'leave',
  ) => Promise<Result<RecordChange[], WriteFailure | 'changed'>>;
  /** Settings that are none of this version's are left out. */
  saveSettings: (settings: Settings) => Promise<void>;
  /** Called when what other parts of the page show may have changed. */
  onStored: () => Promise<unknown>;
}

/** A file can be gone, or locked, by the time it is read. */
export type RestoreRefusal = BackupFailure | 'unreadable';

/** What is chosen for a backup that can be restored. */
export interface Preview {
  name: string;
  backup: Backup;
  here: Content;
  comparison: Comparison;
  choices: ReadonlyMap<string, Choice>;
  /** Of settings that differ. */
  takeSettings: boolean;
  failure?: WriteFailure | 'changed';
}

interface Undoable {
  made: readonly RecordChange[];
  settings?: Settings;
  facts: BackupFacts;
}

export type RestoreState =
  | { is: 'choosing'; failure?: { name: string; why: RestoreRefusal } }
  | { is: 'reading'; name: string }
  | { is: 'locked'; name: string; bytes: Uint8Array<ArrayBuffer>; isWrong: boolean }
  | ({ is: 'preview'; storing: boolean } & Preview)
  | { is: 'restored'; name: string; count: number; undoable: Undoable; failure?: WriteFailure }
  /** `left`: changed since it was restored, and kept so. */
  | { is: 'undone'; left: number };

const isEmpty = ({ resumes, answers }: Content) => resumes.length + answers.length === 0;

/** From a file to everything in it: look, choose, restore, undo. */
export const RestoreModel = createModel(
  (dependencies: RestoreDependencies, status: StatusModel) => {
    const state = signal<RestoreState>({ is: 'choosing' });

    async function read(name: string, bytes: Uint8Array<ArrayBuffer>, passphrase?: string) {
      const found = await dependencies.read(bytes, passphrase);
      if (found.ok) return preview(name, found.value);
      const why = found.failure;
      state.value =
        why === 'needs-passphrase' || why === 'wrong-passphrase'
          ? { is: 'locked', name, bytes, isWrong: why === 'wrong-passphrase' }
          : { is: 'choosing', failure: { name, why } };
    }

    async function preview(name: string, backup: Backup, failure?: Preview['failure']) {
      const here = await dependencies.gather();
      const comparison = compareBackup(here, backup.content);
      const takeSettings = comparison.settings === 'differs' && isEmpty(here);
      const choices = new Map();
      const compared = { name, backup, here, comparison, choices, takeSettings, failure };
      state.value = { is: 'preview', storing: false, ...compared };
    }

    function edit(change: (before: Preview) => Partial<Preview>) {
      const before = state.value;
      if (before.is === 'preview' && !before.storing)
        state.value = { ...before, ...change(before) };
    }

    const changesOf = ({ here, backup, comparison, choices }: Preview) =>
      planRestore({
        here,
        file: backup.content,
        comparison,
        choices,
        now: new Date().toISOString(),
        copyLabel: (resume) => t('restore_copy_label', resumeName(resume)),
      });

    async function restore(chosen: Preview) {
      const facts = await status.facts();
      const stored = await dependencies.store(changesOf(chosen), 'refuse');
      if (!stored.ok) return preview(chosen.name, chosen.backup, stored.failure);
      const made = stored.value;
      if (chosen.takeSettings && !(await settingsTaken(chosen))) {
        await dependencies.store(undoRestore(made), 'leave');
        return preview(chosen.name, chosen.backup, 'unavailable');
      }
      const settings = chosen.takeSettings ? chosen.here.settings : undefined;
      await rememberFile(chosen.backup, facts);
      const undoable = { made, settings, facts };
      state.value = { is: 'restored', name: chosen.name, count: countOf(made), undoable };
      await dependencies.onStored();
    }

    /** They are kept elsewhere than the records, and cannot be in their transaction. */
    const settingsTaken = ({ backup }: Preview) =>
      dependencies.saveSettings(backup.content.settings).then(
        () => true,
        () => false,
      );

    /** What is in a file that the owner has is as good as backed up. */
    async function rememberFile({ madeAt, content }: Backup, { last }: BackupFacts) {
      if (last && last.at >= madeAt) return status.load();
      await status.remember({
        last: { at: madeAt, tally: tallyOf(content) },
        dismissedAt: undefined,
      });
    }

    async function undo() {
      const before = state.value;
      if (before.is !== 'restored') return;
      const { made, settings, facts } = before.undoable;
      const undone = await dependencies.store(undoRestore(made), 'leave');
      if (!undone.ok) {
        state.value = {
          ...before,
          failure: undone.failure === 'changed' ? undefined : undone.failure,
        };
        return;
      }
      if (settings) await dependencies.saveSettings(settings);
      const { last, dismissedAt } = facts;
      await status.remember({ last, dismissedAt });
      state.value = { is: 'undone', left: made.length - undone.value.length };
      await dependencies.onStored();
    }

    return {
      state,
      undo,
      async readFile(file: File) {
        const { name } = file;
        if (file.size > mostBytes) {
          state.value = { is: 'choosing', failure: { name, why: 'too-large' } };
          return;
        }
        state.value = { is: 'reading', name };
        const content = await file.arrayBuffer().catch(() => undefined);
        if (content) return read(name, new Uint8Array(content));
        state.value = { is: 'choosing', failure: { name, why: 'unreadable' } };
      },
      async open(passphrase: string) {
        const before = state.value;
        if (before.is !== 'locked' || passphrase === '') return;
        state.value = { is: 'reading', name: before.name };
        await read(before.name, before.bytes, passphrase);
      },
      startOver() {
        state.value = { is: 'choosing' };
      },
      choose: (record: string, choice: Choice) =>
        edit(({ choices }) => ({ choices: new Map([...choices, [record, choice]]) })),
      takeSettings: (takeSettings: boolean) => edit(() => ({ takeSettings })),
      async restore() {
        const before = state.value;
        if (before.is !== 'preview' || before.storing) return;
        state.value = { ...before, storing: true };
        await restore(before);
      },
    };
  },
);

/** Records that the owner knows of: their earlier versions and what was removed go along without a word. */
const countOf = (made: readonly RecordChange[]) =>
  made.filter(({ store }) => store !== 'versions' && store !== 'trash').length;

export type RestoreModel = InstanceType<typeof RestoreModel>;
