import type { Posting } from '../posting/schema';
import type { Resume } from '../resume/schema';
import { writtenIn } from './written-in';

export interface ResumeChoice {
  resume: Resume;
  /** Where the resume is in another language than the posting: both, BCP 47. */
  differs?: { resume: string; posting: string };
}

/**
 * Which of the owner's resumes speaks a posting's language: the one in use if it does, else the one saved last that
 * does, else the one in use, and it is said. Undefined without a resume.
 */
export function resumeFor(
  { language }: Pick<Posting, 'language'>,
  resumes: readonly Resume[],
  inUse: string | undefined,
): ResumeChoice | undefined {
  const asked = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const latest = resumes.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const current = resumes.find(({ id }) => id === inUse) ?? latest[0];
  if (!current) return undefined;
  const speaks = (one: Resume) => asked === '' || writtenIn(one) === asked;
  const resume = [current, ...latest].find(speaks);
  if (resume) return { resume };
  return { resume: current, differs: { resume: writtenIn(current), posting: asked } };
}
