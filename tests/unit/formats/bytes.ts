import { strToU8, zipSync } from 'fflate';
import { importResume } from '@/utils/formats/import-resume';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What was read of a file, or why nothing was. */
export async function imported(name: string, content: Uint8Array | string) {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const result = await importResume({ name, bytes });
  return result.ok ? result.value : result.failure;
}

export const zipOf = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** The entries of a section, each by the fields named. */
export function entriesOf(read: Awaited<ReturnType<typeof imported>>, section: string) {
  if (!('resume' in read)) throw new Error(JSON.stringify(read));
  return read.resume.entries.filter((entry) => entry.section === section);
}
