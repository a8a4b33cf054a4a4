import { ok, type Result } from '../result';
import { readAll, readOne } from './read';
import { type FileListing, StoredFile } from './stored-file';
import { put, remove, type WriteFailure } from './write';

const listingOf = ({ bytes, ...rest }: StoredFile): FileListing => ({
  ...rest,
  size: bytes.byteLength,
});

/** Latest added first. */
export async function listFiles(): Promise<FileListing[]> {
  const files = await readAll('files');
  return files.map(listingOf).sort((a, b) => b.addedAt.localeCompare(a.addedAt));
}

export const loadFile = async (id: string): Promise<StoredFile | undefined> => readOne('files', id);

export async function saveFile(file: StoredFile): Promise<Result<FileListing, WriteFailure>> {
  const saved = await put('files', file.id, StoredFile.parse(file));
  return saved.ok ? ok(listingOf(saved.value)) : saved;
}

/** Removes it and gives it back, so that an undo can save it again. */
export const removeFile = (id: string): Promise<Result<StoredFile | undefined, WriteFailure>> =>
  remove('files', id);
