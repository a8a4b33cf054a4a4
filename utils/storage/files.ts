import '../zod-setup';
import * as z from 'zod';
import { ok, type Result } from '../result';
import { database } from './connection';
import { put, remove, type WriteFailure } from './write';

export const fileUses = ['resume', 'cover-letter'] as const;
export const FileUse = z.enum(fileUses);
export type FileUse = z.infer<typeof FileUse>;

/** A document the owner keeps to attach to forms, byte for byte as they gave it. */
export const StoredFile = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  /** MIME type. */
  type: z.string(),
  use: FileUse,
  bytes: z.instanceof(ArrayBuffer),
  /** ISO 8601. */
  addedAt: z.string(),
});
export type StoredFile = z.infer<typeof StoredFile>;

/** A stored file without its content; `size` in bytes. */
export type FileListing = Omit<StoredFile, 'bytes'> & { size: number };

const listingOf = ({ bytes, ...rest }: StoredFile): FileListing => ({
  ...rest,
  size: bytes.byteLength,
});

/** Latest added first. */
export async function listFiles(): Promise<FileListing[]> {
  const files = await (await database()).getAll('files');
  return files.map(listingOf).sort((a, b) => b.addedAt.localeCompare(a.addedAt));
}

export const loadFile = async (id: string): Promise<StoredFile | undefined> =>
  (await database()).get('files', id);

export async function saveFile(file: StoredFile): Promise<Result<FileListing, WriteFailure>> {
  const saved = await put('files', file.id, StoredFile.parse(file));
  return saved.ok ? ok(listingOf(saved.value)) : saved;
}

/** Removes it and gives it back, so that an undo can save it again. */
export const removeFile = (id: string): Promise<Result<StoredFile | undefined, WriteFailure>> =>
  remove('files', id);
