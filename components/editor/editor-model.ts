import { createModel, signal } from '@preact/signals';
import type { Result } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import type { SaveFailure } from '@/utils/storage/resumes';
import type { WriteFailure } from '@/utils/storage/write';
import { DraftModel } from './draft-model';

export type Saving =
  | { is: 'saved' }
  | { is: 'saving' }
  /** Another window has saved the resume since; ours is not stored, and not lost. */
  | { is: 'stale' }
  /** Another window has removed it. */
  | { is: 'gone' }
  | { is: 'failed'; why: WriteFailure };

export interface EditorDependencies {
  save: (resume: Resume) => Promise<Result<Resume, SaveFailure>>;
  load: (id: string) => Promise<Resume | undefined>;
  onSaved?: (resume: Resume) => void;
}

/** One resume, saved as it is edited: one write at a time, each with all that was typed by then. */
export const EditorModel = createModel((start: Resume, dependencies: EditorDependencies) => {
  const saving = signal<Saving>({ is: 'saved' });
  const selected = signal('basics');
  let { revision } = start;
  let unsaved = false;
  let writing = false;

  const draft = new DraftModel(start, () => {
    unsaved = true;
    if (saving.value.is !== 'stale' && saving.value.is !== 'gone') void write();
  });

  async function write() {
    if (writing) return;
    writing = true;
    saving.value = { is: 'saving' };
    let state: Saving = { is: 'saved' };
    while (unsaved && state.is === 'saved') state = await writeOnce();
    writing = false;
    saving.value = state;
  }

  async function writeOnce(): Promise<Saving> {
    unsaved = false;
    const written = await dependencies.save({ ...draft.resume.value, revision });
    if (written.ok) {
      revision = written.value.revision;
      dependencies.onSaved?.(written.value);
      return { is: 'saved' };
    }
    unsaved = true;
    return written.failure === 'stale' ? { is: 'stale' } : { is: 'failed', why: written.failure };
  }

  async function takeTheirs() {
    const theirs = await dependencies.load(start.id);
    if (!theirs) {
      saving.value = { is: 'gone' };
      return;
    }
    revision = theirs.revision;
    unsaved = false;
    draft.replace(theirs);
    saving.value = { is: 'saved' };
  }

  const isCurrent = (stored: Resume | undefined) =>
    saving.value.is === 'saved' && stored?.revision === revision;

  return {
    draft,
    saving,
    /** The entry shown: its id, or `basics`. */
    selected,
    select(entry: string) {
      selected.value = entry;
    },
    takeTheirs,
    /** What is here is written over what the other window wrote. */
    async keepMine() {
      revision = (await dependencies.load(start.id))?.revision ?? 0;
      unsaved = true;
      await write();
    },
    retry: write,
    /** Another window wrote: with nothing of ours at stake, its version is shown at once. */
    async changedElsewhere() {
      if (unsaved || writing) return;
      const theirs = await dependencies.load(start.id);
      if (unsaved || writing || isCurrent(theirs)) return;
      await takeTheirs();
    },
  };
});

export type EditorModel = InstanceType<typeof EditorModel>;
