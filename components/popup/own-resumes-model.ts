import { computed, createModel, signal } from '@preact/signals';
import type { Resume } from '@/utils/resume/schema';
import type { LearningDependencies } from '../form-review/learning-model';

export interface OwnResumesDependencies extends LearningDependencies {
  listResumes(): Promise<Resume[]>;
}

/** The owner's resumes, and the one that is looked at. */
export const OwnResumesModel = createModel((dependencies: OwnResumesDependencies) => {
  const all = signal<readonly Resume[]>([]);
  const chosen = signal('');

  return {
    all,
    /** An id; '' as long as the owner has not said. */
    chosen,
    resume: computed(() => all.value.find(({ id }) => id === chosen.value) ?? all.value[0]),
    async change(...asked: Parameters<LearningDependencies['changeResume']>) {
      const changed = await dependencies.changeResume(...asked);
      if (changed.ok)
        all.value = all.value.map((one) => (one.id === changed.value.id ? changed.value : one));
      return changed;
    },
  };
});
