import { createModel, signal } from '@preact/signals';
import type { Result } from '@/utils/result';
import { newId } from '@/utils/resume/new-id';
import type { FileListing, FileUse, StoredFile } from '@/utils/storage/stored-file';
import type { WriteFailure } from '@/utils/storage/write';

export interface FilesDependencies {
  list: () => Promise<FileListing[]>;
  save: (file: StoredFile) => Promise<Result<FileListing, WriteFailure>>;
  remove: (id: string) => Promise<Result<StoredFile | undefined, WriteFailure>>;
}

/** In bytes. Forms take 2 to 10 MB; a resume larger than this is some other file. */
export const largestFile = 20 * 1024 * 1024;

export type FilesState = { is: 'loading' } | { is: 'ready'; files: readonly FileListing[] };

export interface FileFailure {
  name: string;
  why: WriteFailure | 'empty' | 'too-large' | 'unreadable';
}

async function contentOf(file: File): Promise<ArrayBuffer | FileFailure['why']> {
  if (file.size === 0) return 'empty';
  if (file.size > largestFile) return 'too-large';
  return file.arrayBuffer().catch(() => 'unreadable' as const);
}

/** Documents that the owner keeps to attach to forms. */
export const FilesModel = createModel((dependencies: FilesDependencies) => {
  const state = signal<FilesState>({ is: 'loading' });
  const failure = signal<FileFailure | undefined>(undefined);
  const removed = signal<StoredFile | undefined>(undefined);

  const load = async () => {
    state.value = { is: 'ready', files: await dependencies.list() };
  };

  async function store(file: StoredFile) {
    const saved = await dependencies.save(file);
    failure.value = saved.ok ? undefined : { name: file.name, why: saved.failure };
    await load();
  }

  return {
    state,
    failure,
    /** What was removed last, as long as it can be put back. */
    removed,
    load,
    async add(use: FileUse, file: File) {
      const bytes = await contentOf(file);
      if (typeof bytes === 'string') {
        failure.value = { name: file.name, why: bytes };
        return;
      }
      const { name, type } = file;
      await store({ id: newId(), name, type, use, bytes, addedAt: new Date().toISOString() });
    },
    async remove(id: string) {
      const done = await dependencies.remove(id);
      if (done.ok) removed.value = done.value;
      else failure.value = { name: '', why: done.failure };
      await load();
    },
    dismiss() {
      removed.value = undefined;
    },
    async undo() {
      const back = removed.value;
      removed.value = undefined;
      if (back) await store(back);
    },
  };
});

export type FilesModel = InstanceType<typeof FilesModel>;
