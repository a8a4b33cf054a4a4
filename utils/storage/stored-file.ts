import '../zod-setup';
import * as z from 'zod';

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
