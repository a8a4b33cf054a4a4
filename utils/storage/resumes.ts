import { fail, ok, type Result } from '../result';
import { Resume } from '../resume/schema';
import { announce } from './changes';
import { database } from './connection';
import { remove, type WriteFailure, write } from './write';

/** `stale`: somebody has saved (or removed) the resume since this copy of it was read. */
export type SaveFailure = 'stale' | WriteFailure;

/** All resumes, by what the owner calls them. */
export async function listResumes(): Promise<Resume[]> {
  const resumes = await (await database()).getAll('resumes');
  return resumes.sort((a, b) => a.label.localeCompare(b.label));
}

export const loadResume = async (id: string): Promise<Resume | undefined> =>
  (await database()).get('resumes', id);

/**
 * Saves over the very revision that was read, or not at all, and gives back what is stored now (one revision
 * on). A new resume has revision 0.
 */
export async function saveResume(resume: Resume): Promise<Result<Resume, SaveFailure>> {
  const next = Resume.parse({
    ...resume,
    revision: resume.revision + 1,
    updatedAt: new Date().toISOString(),
  });
  const written = await write('resumes', async (records) => {
    const stored = await records.get(next.id);
    if ((stored?.revision ?? 0) !== resume.revision) return false;
    await records.put(next);
    return true;
  });
  if (!written.ok) return written;
  if (!written.value) return fail('stale');
  announce('resumes', next.id);
  return ok(next);
}

/** Removes it and gives it back, for `restoreResume`; undefined when it was not there. */
export const removeResume = (id: string): Promise<Result<Resume | undefined, WriteFailure>> =>
  remove('resumes', id);

/** Puts back what was removed, as it was; `stale` when there is one of that id again. */
export async function restoreResume(resume: Resume): Promise<Result<Resume, SaveFailure>> {
  const kept = Resume.parse(resume);
  const restored = await write('resumes', async (records) => {
    if (await records.get(kept.id)) return false;
    await records.put(kept);
    return true;
  });
  if (!restored.ok) return restored;
  if (!restored.value) return fail('stale');
  announce('resumes', kept.id);
  return ok(kept);
}
