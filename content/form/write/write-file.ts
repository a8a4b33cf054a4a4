import type { Write } from '@/utils/form/report';
import { announce } from '../../dom/events';
import { setNative } from './set-native';

/** Puts a file into an upload, as choosing it in the browser's dialog would. */
export function writeFile(
  input: HTMLInputElement,
  { name, type, base64 }: NonNullable<Write['file']>,
): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  setFiles(input, [new File([bytes], name, { type })]);
}

export function setFiles(input: HTMLInputElement, files: readonly File[]): void {
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  setNative(input, 'files', list.files);
  announce(input, null);
}
