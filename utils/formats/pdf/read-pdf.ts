import { fail, type Result } from '../../result';
import type { FormatRead, ImportFailure } from '../import';

export const readPdf = async (_: Uint8Array): Promise<Result<FormatRead, ImportFailure>> =>
  fail({ why: 'damaged', format: 'pdf' });
