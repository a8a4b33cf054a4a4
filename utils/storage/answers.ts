import { Answer } from '../form/answers';
import type { Result } from '../result';
import { readAll } from './read';
import { put, remove, type WriteFailure } from './write';

export const listAnswers = (): Promise<Answer[]> => readAll('answers');

export const saveAnswer = (answer: Answer): Promise<Result<Answer, WriteFailure>> =>
  put('answers', answer.id, Answer.parse(answer));

/** Removes it and gives it back, so that an undo can save it again. */
export const removeAnswer = (id: string): Promise<Result<Answer | undefined, WriteFailure>> =>
  remove('answers', id);
