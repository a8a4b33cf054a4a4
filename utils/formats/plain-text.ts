import { ok, type Result } from '../result';
import { newResume } from '../resume/new-resume';
import { newStatement } from '../resume/new-statement';
import type { ImportFailure, ResumeImport } from './import';

export function readPlainText(text: string): Result<ResumeImport, ImportFailure> {
  const resume = newResume();
  resume.basics.summary = text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => newStatement(part.trim()));
  return ok({ format: 'text', resume, warnings: [], unplaced: [] });
}
