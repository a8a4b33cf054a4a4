import { createModel, signal } from '@preact/signals';
import type { Resume } from '@/utils/resume/schema';
import type { Change, Removal } from './changes';

/** A resume under the owner's hands: what the editor and the import have in common. */
export const DraftModel = createModel((start: Resume, onEdit: () => void = () => undefined) => {
  const resume = signal(start);
  const removed = signal<Removal | undefined>(undefined);

  const edit = (change: Change) => {
    resume.value = change(resume.value);
    onEdit();
  };

  return {
    resume,
    /** What was taken out last, as long as it can be put back. */
    removed,
    edit,
    remove(removal: Removal) {
      edit(removal.change);
      removed.value = removal;
    },
    undo() {
      if (removed.value) edit(removed.value.putBack);
      removed.value = undefined;
    },
    dismiss() {
      removed.value = undefined;
    },
    /** Another version takes its place; that is no edit. */
    replace(other: Resume) {
      resume.value = other;
      removed.value = undefined;
    },
  };
});

export type DraftModel = InstanceType<typeof DraftModel>;
