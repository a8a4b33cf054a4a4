import type { Result } from '../../result';
import type { FormatRead, ImportFailure, ImportFormat } from '../import';
import { readJsonObject } from '../json-resume/read-json-resume';
import type { JsonObject } from './objects';

/** Another maker's resume, its parts under JSON Resume's names, read as one; what has no part there is unplaced. */
export function readAsJsonResume(
  format: ImportFormat,
  resume: JsonObject,
  unplaced: readonly string[] = [],
): Result<FormatRead, ImportFailure> {
  const read = readJsonObject({ basics: {}, ...resume });
  return read.ok ? { ok: true, value: { ...read.value, format, unplaced: [...unplaced] } } : read;
}
