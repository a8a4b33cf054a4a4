import { createModel, signal } from '@preact/signals';
import type { Result } from '@/utils/result';
import { copyResume } from '@/utils/resume/copy-resume';
import { newResume } from '@/utils/resume/new-resume';
import type { Resume } from '@/utils/resume/schema';
import type { SaveFailure } from '@/utils/storage/resumes';
import type { WriteFailure } from '@/utils/storage/write';

export interface ResumesDependencies {
  list: () => Promise<Resume[]>;
  save: (resume: Resume) => Promise<Result<Resume, SaveFailure>>;
  remove: (id: string) => Promise<Result<Resume | undefined, WriteFailure>>;
  restore: (resume: Resume) => Promise<Result<Resume, SaveFailure>>;
}

type State = { is: 'loading' } | { is: 'ready'; resumes: readonly Resume[] };

/** All resumes of the owner. */
export const ResumesModel = createModel((dependencies: ResumesDependencies) => {
  const state = signal<State>({ is: 'loading' });
  const removed = signal<Resume | undefined>(undefined);
  const failure = signal<SaveFailure | undefined>(undefined);

  const load = async () => {
    state.value = { is: 'ready', resumes: await dependencies.list() };
  };

  /** Tells of a failure, or lists anew; gives back what was stored. */
  async function after<Value>(work: Promise<Result<Value, SaveFailure>>) {
    const done = await work;
    failure.value = done.ok ? undefined : done.failure;
    await load();
    return done.ok ? done.value : undefined;
  }

  return {
    state,
    /** What was removed last, as long as it can be put back. */
    removed,
    failure,
    load,
    /** Gives back the new resume, or undefined where it could not be stored. */
    create: (label: string) => after(dependencies.save(newResume(label))),
    duplicate: (resume: Resume, label: string) =>
      after(dependencies.save(copyResume(resume, label))),
    archive: (resume: Resume, archived: boolean) =>
      after(dependencies.save({ ...resume, archived })),
    async remove(id: string) {
      removed.value = await after(dependencies.remove(id));
    },
    async undo() {
      const back = removed.value;
      removed.value = undefined;
      if (back) await after(dependencies.restore(back));
    },
    dismiss() {
      removed.value = undefined;
    },
  };
});

export type ResumesModel = InstanceType<typeof ResumesModel>;
