import { fail, type Result } from '../result';
import type { ImportFailure } from './import';

/** Longest that a file may take to be read. */
export const seconds = 30;

/** The answer, or the failure that it took too long. */
export async function inTime<Value>(
  reading: Promise<Result<Value, ImportFailure>>,
): Promise<Result<Value, ImportFailure>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<Value, ImportFailure>>((resolve) => {
    timer = setTimeout(() => resolve(fail({ why: 'too-slow', seconds })), seconds * 1000);
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
  }
}
