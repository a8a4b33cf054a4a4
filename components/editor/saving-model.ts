import { createModel, signal } from '@preact/signals';
import type { Result } from '@/utils/result';
import { type Conflict, mergeEdits } from '@/utils/resume/merge/merge-edits';
import { shareParts } from '@/utils/resume/merge/share-parts';
import type { Resume } from '@/utils/resume/schema';
import type { SaveFailure } from '@/utils/storage/resumes';
import type { WriteFailure } from '@/utils/storage/write';
import type { DraftModel } from './draft-model';

export type Saving =
  /** `merged`: with what another window has changed meanwhile. */
  | { is: 'saved'; merged?: true }
  | { is: 'saving' }
  /** Another window has changed the same values; ours are not stored, and not lost. */
  | { is: 'stale'; conflicts: readonly Conflict[] }
  /** Another window has removed it. */
  | { is: 'gone' }
  | { is: 'failed'; why: WriteFailure };

export interface SavingDependencies {
  /** What a step stands in for is kept as a version, however soon it comes. */
  save: (resume: Resume, as?: 'step') => Promise<Result<Resume, SaveFailure>>;
  load: (id: string) => Promise<Resume | undefined>;
  /** Resolves when there is a moment for a write, soon after an edit. */
  moment?: () => Promise<void>;
}

const mostMoments = 6;

/** Stores a draft as it is edited: one write at a time, each with all that was typed by then. */
export const SavingModel = createModel((draft: DraftModel, dependencies: SavingDependencies) => {
  const saving = signal<Saving>({ is: 'saved' });
  /** As it is stored, for all that is known here. */
  let base = draft.resume.value;
  let isStep = false;
  let hasJoined = false;
  let unsaved = false;
  let writing = false;

  const isHeld = () => saving.value.is === 'stale' || saving.value.is === 'gone';

  async function write() {
    if (writing) return;
    writing = true;
    saving.value = { is: 'saving' };
    let state: Saving = { is: 'saved' };
    while (unsaved && state.is === 'saved') {
      await quiet();
      state = await writeOnce();
    }
    writing = false;
    saving.value = state;
  }

  /** Waits while the owner goes on typing, and no longer than a few moments: what is typed is stored soon. */
  async function quiet() {
    for (let waited = 0; waited < mostMoments; waited += 1) {
      const before = draft.resume.value;
      await dependencies.moment?.();
      if (draft.resume.value === before) return;
    }
  }

  async function writeOnce(): Promise<Saving> {
    const sent = draft.resume.value;
    const { revision } = base;
    unsaved = false;
    const written = await dependencies.save({ ...sent, revision }, isStep ? 'step' : undefined);
    if (written.ok) {
      base = { ...sent, revision: written.value.revision };
      const state: Saving = hasJoined ? { is: 'saved', merged: true } : { is: 'saved' };
      isStep = hasJoined = false;
      return state;
    }
    unsaved = true;
    if (written.failure !== 'stale') return { is: 'failed', why: written.failure };
    return joinTheirs();
  }

  /** What another window has stored, taken in; on a conflict nothing is touched. */
  async function joinTheirs(): Promise<Saving> {
    // A database that is taken away meanwhile can no longer be read: what was typed waits to be tried again.
    const theirs = await dependencies.load(base.id).catch(() => 'unread' as const);
    if (theirs === 'unread') return { is: 'failed', why: 'unavailable' };
    if (!theirs) return { is: 'gone' };
    const { conflicts } = mergeEdits({ base, mine: draft.resume.value, theirs });
    if (conflicts.length > 0 || theirs.revision === base.revision)
      return { is: 'stale', conflicts };
    settle(theirs, 'mine');
    return writeOnce();
  }

  function settle(theirs: Resume, preferred: 'mine' | 'theirs') {
    const before = base;
    draft.rebase((mine) => mergeEdits({ base: before, mine, theirs }, preferred).resume);
    base = shareParts(draft.resume.value, theirs);
    isStep = hasJoined = true;
  }

  /** The owner's word on a conflict; of all that is no conflict, both sides stand. */
  async function resolve(preferred: 'mine' | 'theirs') {
    const theirs = await dependencies.load(base.id);
    if (theirs) settle(theirs, preferred);
    else if (preferred === 'theirs') {
      saving.value = { is: 'gone' };
      return;
    } else base = { ...base, revision: 0 };
    unsaved = true;
    await write();
  }

  const isStored = (stored: Resume) =>
    saving.value.is === 'saved' && stored.revision === base.revision;

  return {
    saving,
    edited() {
      unsaved = true;
      if (!isHeld()) void write();
    },
    /** What stands there before the edit that comes next is kept as a version. */
    beginStep() {
      isStep = true;
    },
    retry: write,
    takeTheirs: () => resolve('theirs'),
    keepMine: () => resolve('mine'),
    /** Another window wrote: with nothing of ours at stake, its version is shown at once. */
    async changedElsewhere() {
      if (unsaved || writing) return;
      const theirs = await dependencies.load(base.id);
      if (unsaved || writing) return;
      if (!theirs) saving.value = { is: 'gone' };
      else if (!isStored(theirs)) {
        settle(theirs, 'mine');
        isStep = hasJoined = false;
        saving.value = { is: 'saved' };
      }
    },
  };
});

export type SavingModel = InstanceType<typeof SavingModel>;
