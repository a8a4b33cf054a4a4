import { detectLanguage } from '../posting/detect-language';
import { languages } from '../posting/words/stop-words';
import type { Resume } from '../resume/schema';

/** Kept for as long as the resume object is: resumes are replaced, never changed. */
const kept = new WeakMap<Resume, string>();

/**
 * The language (BCP 47, without region) that a resume is written in: by its words where they tell, for a file that does
 * not say its language reads as English; as declared where that is none of our languages.
 */
export function writtenIn(resume: Resume): string {
  const known = kept.get(resume) ?? detect(resume);
  kept.set(resume, known);
  return known;
}

function detect({ language, basics, entries }: Resume): string {
  const declared = language.toLowerCase().split(/[-_]/)[0] ?? '';
  if (declared !== '' && !languages.some((one) => one === declared)) return declared;
  const statements = [...basics.summary, ...entries.flatMap((entry) => entry.statements)];
  return detectLanguage(statements.map(({ text }) => text).join('\n'), declared) || 'en';
}
