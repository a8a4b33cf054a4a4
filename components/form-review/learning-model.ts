import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Kind } from '@/utils/form/kinds';
import type { Taken } from '@/utils/form/lessons';
import type { Step } from '@/utils/form/plan';
import type { Report } from '@/utils/form/report';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import type { Result } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import type { SaveFailure } from '@/utils/storage/resumes';
import type { AnsweringModel } from './answering-model';

type Engine = typeof import('./form-engine');

export interface LearningDependencies {
  /** Changes a resume as it is stored by now. */
  changeResume(
    id: string,
    change: (resume: Resume) => Resume,
  ): Promise<Result<Resume, SaveFailure>>;
}

interface Form {
  fields: readonly FieldSnapshot[];
  steps: readonly Step[];
  /** Of the last fill, as long as it stands. */
  report: Report | undefined;
  resume: Resume | undefined;
}

/** A filled value that the owner has changed in the page since, and what can be learned from that. */
export interface Corrected {
  field: FieldSnapshot;
  kind: Kind;
  taken: Taken[];
}

/** What the owner corrects after a fill: offered once to be kept, never kept by itself. */
export const LearningModel = createModel(
  (
    dependencies: LearningDependencies,
    form: ReadonlySignal<Form>,
    answering: AnsweringModel,
    engine: ReadonlySignal<Pick<Engine, 'lessonsOf' | 'withLesson'> | undefined>,
  ) => {
    const kept = signal<string | undefined>(undefined);
    const failure = signal<SaveFailure | undefined>(undefined);

    const corrected = computed(() => {
      const { fields, steps, report, resume } = form.value;
      const kinds = new Map(steps.map(({ ref, kind }) => [ref, kind]));
      const left = new Map(
        report?.lines
          .filter(({ outcome }) => outcome === 'stuck')
          .map(({ ref, found }) => [ref, found]),
      );
      return fields.flatMap((field): Corrected[] => {
        const [kind, was] = [kinds.get(field.ref), left.get(field.ref)];
        if (
          !engine.value ||
          !resume ||
          !kind ||
          was === undefined ||
          !answering.open.value.includes(field.label)
        )
          return [];
        const taken = engine.value.lessonsOf({ kind, was, now: field.value }, resume);
        return taken.length > 0 ? [{ field, kind, taken }] : [];
      });
    });

    const settle = ({ field }: Corrected) => answering.decline(field);

    return {
      corrected,
      /** The field whose correction was kept last. */
      kept,
      failure,
      decline: settle,
      async keep(one: Corrected) {
        const { field, kind, taken } = one;
        const [first] = taken;
        if (first?.lesson.as === 'answer') return answering.keep({ field, kind, text: first.text });
        const { resume } = form.value;
        const withLesson = engine.value?.withLesson;
        if (!resume || !withLesson) return;
        const saved = await dependencies.changeResume(resume.id, (stored) =>
          taken.reduce(withLesson, stored),
        );
        failure.value = saved.ok ? undefined : saved.failure;
        if (!saved.ok) return;
        kept.value = field.label;
        await settle(one);
      },
    };
  },
);

export type LearningModel = InstanceType<typeof LearningModel>;
