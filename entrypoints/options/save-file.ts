import type { ExportedFile } from '@/components/export/exported-file';

/** Hands a file to the owner's downloads. */
export function saveFile({ name, type, bytes }: ExportedFile) {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser fetches it in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
