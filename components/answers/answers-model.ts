import { createModel, signal } from '@preact/signals';
import { Answer } from '@/utils/form/answers';
import type { Result } from '@/utils/result';
import { newId } from '@/utils/resume/new-id';
import type { WriteFailure } from '@/utils/storage/write';
import { sensitiveQuestions, usualQuestions } from './questions';

export interface AnswersDependencies {
  list: () => Promise<Answer[]>;
  save: (answer: Answer) => Promise<Result<Answer, WriteFailure>>;
  remove: (id: string) => Promise<Result<Answer | undefined, WriteFailure>>;
}

/** Rows in the order they were made; every question has one, empty until the owner says something. */
export type AnswersState = { is: 'loading' } | { is: 'ready'; rows: readonly Answer[] };

export type AnswersSaving =
  | { is: 'saved' }
  | { is: 'saving' }
  | { is: 'failed'; why: WriteFailure };

const emptyRow = (own: Partial<Answer>): Answer =>
  Answer.parse({ id: newId(), kind: 'question', answer: '', ...own });

/** Nothing is stored of a question without an answer, nor of an answer without a question. */
const isSaid = ({ kind, question, answer }: Answer) =>
  answer.trim() !== '' && (kind !== 'question' || question.trim() !== '');

function withEmptyRows(answers: readonly Answer[]): Answer[] {
  const answered = new Set(answers.map(({ kind }) => kind));
  const open = [...usualQuestions, ...sensitiveQuestions].filter(({ kind }) => !answered.has(kind));
  return [...answers, ...open.map(({ kind }) => emptyRow({ kind }))];
}

/** What the owner says to the questions that forms ask again and again, saved as it is typed. */
export const AnswersModel = createModel((dependencies: AnswersDependencies) => {
  const state = signal<AnswersState>({ is: 'loading' });
  const saving = signal<AnswersSaving>({ is: 'saved' });
  const removed = signal<Answer | undefined>(undefined);
  const unsaved = new Set<string>();
  let writing = false;

  const rows = () => (state.value.is === 'ready' ? state.value.rows : []);
  const show = (next: readonly Answer[]) => {
    state.value = { is: 'ready', rows: next };
  };

  async function load() {
    show(withEmptyRows(await dependencies.list()));
  }

  async function store(id: string): Promise<Result<unknown, WriteFailure>> {
    const row = rows().find((answer) => answer.id === id);
    return row && isSaid(row) ? dependencies.save(row) : dependencies.remove(id);
  }

  /** One write at a time, in order; what failed is tried again with the next edit. */
  async function write() {
    if (writing) return;
    writing = true;
    saving.value = { is: 'saving' };
    let next: AnswersSaving = { is: 'saved' };
    for (const id of unsaved) {
      unsaved.delete(id);
      const written = await store(id);
      if (written.ok) continue;
      unsaved.add(id);
      next = { is: 'failed', why: written.failure };
      break;
    }
    writing = false;
    saving.value = next;
  }

  function save(id: string) {
    unsaved.add(id);
    return write();
  }

  return {
    state,
    saving,
    /** A question of the owner's own that was taken out last. */
    removed,
    load,
    set(id: string, own: Partial<Answer>) {
      show(rows().map((row) => (row.id === id ? { ...row, ...own } : row)));
      return save(id);
    },
    /** Another row for the same question, in another country; or for a question of the owner's own. */
    add(own: Partial<Answer> = {}) {
      show([...rows(), emptyRow(own)]);
    },
    remove(id: string) {
      const row = rows().find((answer) => answer.id === id);
      removed.value = row && isSaid(row) ? row : undefined;
      show(withEmptyRows(rows().filter((answer) => answer.id !== id)));
      return save(id);
    },
    retry: write,
    /** Another window wrote; what is being typed here is not taken from under the owner's hands. */
    async changedElsewhere() {
      if (!writing && unsaved.size === 0) await load();
    },
    dismiss() {
      removed.value = undefined;
    },
    undo() {
      const back = removed.value;
      removed.value = undefined;
      if (!back) return;
      show([...rows().filter((row) => row.kind !== back.kind || isSaid(row)), back]);
      return save(back.id);
    },
  };
});

export type AnswersModel = InstanceType<typeof AnswersModel>;
