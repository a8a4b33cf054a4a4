import type { ExportedFile } from '@/components/export/exported-file';

const asShared = ({ name, type, bytes }: ExportedFile) => ({
  files: [new File([bytes], name, { type })],
});

/** Whether the system can hand on a file of this name and type. */
export const canShare = (file: ExportedFile): boolean =>
  typeof navigator.canShare === 'function' && navigator.canShare(asShared(file));

/** Opens the system's share sheet; says whether the file went anywhere. */
export async function shareFile(file: ExportedFile): Promise<boolean> {
  try {
    await navigator.share(asShared(file));
    return true;
  } catch {
    // Closed by the owner, or refused by the system: both are seen where it happens.
    return false;
  }
}
