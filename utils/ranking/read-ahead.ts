import { languageOrEnglish } from '../posting/words/stop-words';
import type { Resume } from '../resume/schema';
import { gatherTerms } from './entry-terms';

const nothing: ReadonlySet<string> = new Set();

/**
 * Reads a resume as a ranking will have to, a little at each step, so that the first ranking finds its tables, stems and
 * names ready. It can be left off after any step.
 */
export function* readAhead(resume: Resume): Generator<void> {
  const language = languageOrEnglish(resume.language);
  for (const entry of resume.entries)
    for (const statement of entry.statements) {
      gatherTerms({ ...entry, statements: [statement] }, language, nothing);
      yield;
    }
}
