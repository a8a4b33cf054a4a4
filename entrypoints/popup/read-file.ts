import type { Write } from '@/utils/form/report';
import { loadFile } from '@/utils/storage/files';

/** So many bytes at once: `String.fromCharCode` takes its arguments from the stack. */
const chunk = 0x8000;

/** A file as it is handed to a page. */
export function asUpload({
  name,
  type,
  bytes,
}: {
  name: string;
  type: string;
  bytes: Uint8Array;
}): NonNullable<Write['file']> {
  const parts = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * chunk, (at + 1) * chunk)),
  );
  return { name, type, base64: btoa(parts.join('')) };
}

/** A stored file as it is handed to a page. */
export async function readFile(id: string): Promise<Write['file']> {
  const file = await loadFile(id);
  return file && asUpload({ ...file, bytes: new Uint8Array(file.bytes) });
}
