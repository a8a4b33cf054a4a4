import { computed, createModel, signal } from '@preact/signals';
import { compareImport } from '@/utils/formats/merge/compare-import';
import { changesOf, isSuggested } from '@/utils/formats/merge/import-change';
import { mergeImport } from '@/utils/formats/merge/merge-import';
import type { Resume } from '@/utils/resume/schema';

/** A draft held against one of the owner's resumes; they choose what goes in. */
export const MergeModel = createModel((mine: Resume, imported: Resume) => {
  const comparison = compareImport(mine, imported);
  const suggested = changesOf(comparison).filter(isSuggested);
  const taken = signal<ReadonlySet<string>>(new Set(suggested.map(({ id }) => id)));
  return {
    mine: signal(mine),
    comparison: signal(comparison),
    taken,
    merged: computed(() => mergeImport(mine, comparison, taken.value)),
    take(id: string, isTaken: boolean) {
      const next = new Set(taken.value);
      if (isTaken) next.add(id);
      else next.delete(id);
      taken.value = next;
    },
  };
});

export type MergeModel = InstanceType<typeof MergeModel>;
