import type { RecordChange } from '../storage/everything';

/**
 * Changes that take back the ones that were made. A resume goes on counting its saves, so that a window which has
 * read the restored one is told.
 */
export const undoRestore = (made: readonly RecordChange[]): RecordChange[] =>
  made.map((change) => {
    const { store, key, before, after } = change;
    if (store !== 'resumes' || !before || !after)
      return { store, key, before: after, after: before } as RecordChange;
    return { store, key, before: after, after: { ...before, revision: after.revision + 1 } };
  });
