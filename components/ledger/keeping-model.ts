import { createModel, signal } from '@preact/signals';
import type { Result } from '@/utils/result';
import type { Application } from '@/utils/storage/application';
import type { SaveFailure } from '@/utils/storage/resumes';
import type { WriteFailure } from '@/utils/storage/write';

export interface KeepingDependencies {
  load: (id: string) => Promise<Result<Application | undefined, WriteFailure>>;
  save: (application: Application) => Promise<Result<Application, WriteFailure>>;
}

export type Keeping =
  | { is: 'untouched' }
  | { is: 'saved' }
  | { is: 'saving' }
  /** `stale`: the record is gone by now, with nothing to write to. */
  | { is: 'failed'; why: SaveFailure };

/** What was shared may be written by a popup meanwhile; what the owner keeps about it is written here. */
const withOwners = (
  stored: Application,
  { status, history, notes, nextDate }: Application,
): Application => ({ ...stored, status, history, notes, nextDate });

/** Keeps what the owner writes about an application, one write at a time; what failed waits to be tried again. */
export const KeepingModel = createModel((dependencies: KeepingDependencies) => {
  const saving = signal<Keeping>({ is: 'untouched' });
  const unsaved = new Map<string, Application>();
  let writing = false;

  async function writeOne(mine: Application): Promise<SaveFailure | undefined> {
    const stored = await dependencies.load(mine.id);
    if (!stored.ok) return stored.failure;
    if (!stored.value) return 'stale';
    const written = await dependencies.save(withOwners(stored.value, mine));
    return written.ok ? undefined : written.failure;
  }

  async function write() {
    if (writing) return;
    writing = true;
    saving.value = { is: 'saving' };
    let next: Keeping = { is: 'saved' };
    for (const [id, mine] of unsaved) {
      const why = await writeOne(mine);
      if (why) next = { is: 'failed', why };
      if (why === 'stale') continue;
      if (why) break;
      // Typed on meanwhile: it is written once more.
      if (unsaved.get(id) === mine) unsaved.delete(id);
      else {
        const later = unsaved.get(id)!;
        unsaved.delete(id);
        unsaved.set(id, later);
      }
    }
    writing = false;
    saving.value = next;
  }

  return {
    saving,
    retry: write,
    keep(application: Application) {
      unsaved.set(application.id, application);
      return write();
    },
    /** What was typed on a record that the owner has removed goes with it. */
    forget: (id: string) => unsaved.delete(id),
    /** A record as it was read, with what is not stored of it yet. */
    withUnsaved(stored: Application): Application {
      const mine = unsaved.get(stored.id);
      return mine ? withOwners(stored, mine) : stored;
    },
  };
});
