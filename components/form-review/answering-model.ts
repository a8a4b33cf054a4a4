import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Answer } from '@/utils/form/answers';
import { groupOf, type Kind } from '@/utils/form/kinds';
import type { Step } from '@/utils/form/plan';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import type { Result } from '@/utils/result';
import { newId } from '@/utils/resume/new-id';
import type { WriteFailure } from '@/utils/storage/write';

export interface AnsweringDependencies {
  saveAnswer(answer: Answer): Promise<Result<Answer, WriteFailure>>;
  /** Questions of fills whose answers by the owner's own hand were not offered to be kept yet. */
  loadOpenQuestions(): Promise<string[]>;
  saveOpenQuestions(questions: readonly string[]): Promise<void>;
}

interface Form {
  fields: readonly FieldSnapshot[];
  steps: readonly Step[];
  answers: readonly Answer[];
}

/** A question of the form, and what the owner says or has said to it. */
export interface Question {
  field: FieldSnapshot;
  kind: Kind;
  text: string;
}

/** What can be asked of an owner: whatever has words, and is not theirs alone to say each time. */
const isAskable = (field: FieldSnapshot) =>
  /\p{L}/u.test(field.label) && !field.hidden && field.control !== 'file';

const isUnknown = (step: Step) =>
  step.do === 'skip' && (step.why === 'no-data' || step.why === 'not-understood');

/** Answers to what a form asks and the owner has not said yet: asked for, or learned from what they typed themselves. */
export const AnsweringModel = createModel(
  (
    dependencies: AnsweringDependencies,
    form: ReadonlySignal<Form>,
    changed: () => Promise<void>,
  ) => {
    const asked = signal<Question | undefined>(undefined);
    const kept = signal<string | undefined>(undefined);
    const failure = signal<WriteFailure | undefined>(undefined);
    /** What a fill left empty, or filled, and what the owner makes of it was not offered to be kept yet. */
    const open = signal<readonly string[]>([]);

    const kindOf = (field: FieldSnapshot) =>
      form.value.steps.find(({ ref }) => ref === field.ref)?.kind ?? 'question';

    async function keep(question: Question) {
      const { field, kind, text } = question;
      const own = /^(answers|sensitive)$/.test(groupOf(kind)) ? kind : 'question';
      const known = form.value.answers.find(
        (one) => one.kind === own && (own !== 'question' || one.question === field.label),
      );
      const answer = { id: newId(), country: '', ...known, kind: own, question: field.label };
      const saved = await dependencies.saveAnswer({ ...answer, answer: text.trim() });
      failure.value = saved.ok ? undefined : saved.failure;
      if (!saved.ok) return;
      kept.value = field.label;
      asked.value = undefined;
      await settle(field);
      await changed();
    }

    /** Offered once: whatever the owner says to it. */
    async function settle({ label }: FieldSnapshot) {
      open.value = open.value.filter((question) => question !== label);
      await dependencies.saveOpenQuestions(open.value);
    }

    const unanswered = () => {
      const byRef = new Map(form.value.steps.map((step) => [step.ref, step]));
      return form.value.fields.flatMap((field): Question[] => {
        const step = byRef.get(field.ref);
        const isOurs = step && isUnknown(step) && isLasting(step.kind) && isAskable(field);
        return isOurs ? [{ field, kind: step.kind, text: field.value }] : [];
      });
    };

    return {
      asked,
      kept,
      failure,
      canAsk: isAskable,
      async load() {
        open.value = await dependencies.loadOpenQuestions();
        asked.value = undefined;
        kept.value = undefined;
      },
      ask(field: FieldSnapshot) {
        asked.value = { field, kind: kindOf(field), text: '' };
      },
      write(text: string) {
        if (asked.value) asked.value = { ...asked.value, text };
      },
      leave() {
        asked.value = undefined;
      },
      keep,
      decline: settle,
      open,
      /** What the owner has typed or chosen themselves where we had nothing to say: offered once, kept only if they want. */
      learned: computed(() =>
        unanswered().filter(({ field, text }) => text !== '' && open.value.includes(field.label)),
      ),
      /** A fill of fields is about to begin: those, and what it leaves empty, may get the owner's own hand. */
      async leaveOpen(filled: readonly FieldSnapshot[] = []) {
        const left = unanswered().filter(({ text }) => text === '');
        const fields = [...filled, ...left.map(({ field }) => field)];
        open.value = [...new Set([...open.value, ...fields.map(({ label }) => label)])];
        await dependencies.saveOpenQuestions(open.value);
      },
    };
  },
);

/** Questions and their answers; what a form asks about a resume, or of delicate matters, is not picked up in passing. */
const isLasting = (kind: Kind) => kind === 'question' || groupOf(kind) === 'answers';

export type AnsweringModel = InstanceType<typeof AnsweringModel>;
