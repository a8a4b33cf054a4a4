import { fail, ok, type Result } from '../result';
import { Resume } from '../resume/schema';
import { announce } from './changes';
import { keepVersion } from './keep-version';
import { readAll, readOne } from './read';
import { trashKey } from './trash-key';
import { remove, type WriteFailure, writeSealed } from './write';

/** `stale`: somebody has saved (or removed) the resume since this copy of it was read. */
export type SaveFailure = 'stale' | WriteFailure;

/** All resumes, by what the owner calls them. */
export async function listResumes(): Promise<Resume[]> {
  const resumes = await readAll('resumes');
  return resumes.sort((a, b) => a.label.localeCompare(b.label));
}

/** Those that are offered for a posting, by what the owner calls them. */
export const listActiveResumes = async (): Promise<Resume[]> =>
  (await listResumes()).filter(({ archived }) => !archived);

export const loadResume = async (id: string): Promise<Resume | undefined> => readOne('resumes', id);

/**
 * Saves over the very revision that was read, or not at all, and gives back what is stored now (one revision
 * on). A new resume has revision 0. What stood there before is kept as a version where a sitting ends with it; `as` a
 * step, which is a change that an owner may want to go back over, it is kept however soon that comes after another.
 */
export async function saveResume(
  resume: Resume,
  as: 'typing' | 'step' = 'typing',
): Promise<Result<Resume, SaveFailure>> {
  const { revision } = resume;
  const next = Resume.parse({
    ...resume,
    revision: revision + 1,
    updatedAt: new Date().toISOString(),
  });
  const written = await writeSealed(
    ['resumes', 'versions'],
    ['resumes', next],
    async (tx, sealed) => {
      const records = tx.objectStore('resumes');
      const stored =
        revision === 0
          ? await records.getKey(next.id)
          : await records.index('revision').getKey([next.id, revision]);
      if ((stored === undefined) !== (revision === 0)) return false;
      if (revision > 0) await keepVersion(tx, next.id, as);
      await records.put(sealed);
      return true;
    },
  );
  if (!written.ok) return written;
  if (!written.value) return fail('stale');
  announce('resumes', next.id);
  return ok(next);
}

/** Changes it as it is stored by now, however often others save it meanwhile. */
export async function changeResume(
  id: string,
  change: (resume: Resume) => Resume,
): Promise<Result<Resume, SaveFailure>> {
  for (;;) {
    const stored = await loadResume(id);
    if (!stored) return fail('stale');
    const saved = await saveResume(change(stored), 'step');
    if (saved.ok || saved.failure !== 'stale') return saved;
  }
}

/** Takes it out and gives it back, for `restoreResume`; undefined when it was not there. */
export const removeResume = (id: string): Promise<Result<Resume | undefined, WriteFailure>> =>
  remove('resumes', id);

/** Puts back what was removed, as it was; `stale` when there is one of that id again. */
export async function restoreResume(resume: Resume): Promise<Result<Resume, SaveFailure>> {
  const kept = Resume.parse(resume);
  const restored = await writeSealed(
    ['resumes', 'trash'],
    ['resumes', kept],
    async (tx, sealed) => {
      const records = tx.objectStore('resumes');
      if (await records.getKey(kept.id)) return false;
      await records.put(sealed);
      await tx.objectStore('trash').delete(trashKey('resumes', kept.id));
      return true;
    },
  );
  if (!restored.ok) return restored;
  if (!restored.value) return fail('stale');
  announce('resumes', kept.id);
  return ok(kept);
}
