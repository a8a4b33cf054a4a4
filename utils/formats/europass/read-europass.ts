import { fail, type Result } from '../../result';
import type { FormatRead, ImportFailure } from '../import';

export const isEuropass = (_: unknown): boolean => false;
export const readEuropass = (_: unknown): Result<FormatRead, ImportFailure> =>
  fail({ why: 'not-a-resume' });
export const readEuropassXml = (_: string): Result<FormatRead, ImportFailure> =>
  fail({ why: 'other-format', format: 'xml' });
