import type { Write } from '@/utils/form/report';
import { loadFile } from '@/utils/storage/files';

/** So many bytes at once: `String.fromCharCode` takes its arguments from the stack. */
const chunk = 0x8000;

/** A stored file as it is handed to a page. */
export async function readFile(id: string): Promise<Write['file']> {
  const file = await loadFile(id);
  if (!file) return undefined;
  const bytes = new Uint8Array(file.bytes);
  const parts = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * chunk, (at + 1) * chunk)),
  );
  return { name: file.name, type: file.type, base64: btoa(parts.join('')) };
}
