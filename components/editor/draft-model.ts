import { createModel, signal } from '@preact/signals';
import {
  type EditHistory,
  mapEdits,
  noEdits,
  recordEdit,
  redoEdit,
  undoEdit,
} from '@/utils/resume/edit-history';
import type { Resume } from '@/utils/resume/schema';
import { changedPart } from './changed-part';
import type { Change, Removal } from './changes';

/** A resume under the owner's hands: what the editor and the import have in common. */
export const DraftModel = createModel((start: Resume, onEdit: () => void = () => undefined) => {
  const resume = signal(start);
  const removed = signal<Removal | undefined>(undefined);
  const history = signal<EditHistory<Resume>>(noEdits);

  /** `where` names the field that is typed in: a word typed there is undone as a whole. */
  const edit = (change: Change, where = '') => {
    const before = resume.value;
    const next = change(before);
    if (next === before) return;
    history.value = recordEdit(history.value, before, { where, at: Date.now() });
    resume.value = next;
    onEdit();
  };

  /** Gives back the part that is not as it was: an entry's id, or `basics`. */
  function step(take: typeof undoEdit<Resume>) {
    const before = resume.value;
    const taken = take(history.value, before);
    if (!taken) return undefined;
    history.value = taken.history;
    resume.value = taken.value;
    removed.value = undefined;
    onEdit();
    return changedPart(before, taken.value);
  }

  return {
    resume,
    /** What was taken out last, as long as it can be put back. */
    removed,
    history,
    edit,
    undo: () => step(undoEdit),
    redo: () => step(redoEdit),
    remove(removal: Removal) {
      edit(removal.change);
      removed.value = removal;
    },
    putBack() {
      if (removed.value) edit(removed.value.putBack);
      removed.value = undefined;
    },
    dismiss() {
      removed.value = undefined;
    },
    /** What another window has changed comes in below all edits, so that taking those back leaves it alone. */
    rebase(change: Change) {
      resume.value = change(resume.value);
      history.value = mapEdits(history.value, change);
    },
  };
});

export type DraftModel = InstanceType<typeof DraftModel>;
