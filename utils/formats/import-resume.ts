import { fail, ok, type Result } from '../result';
import { newId } from '../resume/new-id';
import type { Resume } from '../resume/schema';
import { decodeText } from './decode-text';
import {
  type FormatRead,
  type ImportFailure,
  mostBytes,
  mostCharacters,
  mostParts,
  type ResumeImport,
} from './import';
import { inTime } from './in-time';
import { readTextFile } from './read-text-file';
import { readZip } from './read-zip';

/** A file, or a text that was pasted. */
export type ResumeFile =
  | {
      name: string;
      bytes: Uint8Array;
    }
  | {
      /** The file's name; empty for what was pasted. */
      name: string;
      text: string;
    };

/**
 * A resume from a file of any format that we read, told by its content. It is a draft: it has an id of its own and has
 * never been saved, even when the file is one of our own exports. `signal` ends what takes long; what is given then
 * means nothing.
 */
export async function importResume(
  file: ResumeFile,
  signal?: AbortSignal,
): Promise<Result<ResumeImport, ImportFailure>> {
  if ('bytes' in file && file.bytes.length > mostBytes)
    return fail({ why: 'too-large', most: mostBytes });
  const read = await inTime(
    'bytes' in file ? readBytes(file.name, file.bytes, signal) : readText(file.name, file.text),
  );
  if (!read.ok) return read;
  if (partsOf(read.value.resume) > mostParts) return fail({ why: 'too-many', most: mostParts });
  return ok(asDraft(read.value, file.name));
}

async function readBytes(
  name: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<Result<ResumeImport, ImportFailure>> {
  if (beginsWith(bytes, 'PK\u0003\u0004')) return withSource(await readZip(bytes));
  if (holdsPdf(bytes))
    return withSource(await (await import('./pdf/read-pdf')).readPdf(bytes, signal));
  return readText(name, decodeText(bytes));
}

async function readText(name: string, text: string): Promise<Result<ResumeImport, ImportFailure>> {
  if (text.length > mostCharacters) return fail({ why: 'too-large', most: mostCharacters });
  if (text.replace(/^\uFEFF/, '').trim() === '') return fail({ why: 'empty' });
  return withSource(await readTextFile(name, text), text);
}

const withSource = (
  read: Result<FormatRead, ImportFailure>,
  text = '',
): Result<ResumeImport, ImportFailure> =>
  read.ok ? { ok: true, value: { source: text, ...read.value } } : read;

const beginsWith = (bytes: Uint8Array, mark: string, at = 0) =>
  [...mark].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));

/** Some makers write a line or two before the mark. */
function holdsPdf(bytes: Uint8Array): boolean {
  const most = Math.min(bytes.length, 1024);
  for (let at = 0; at < most; at++)
    if (bytes[at] === 0x25 && beginsWith(bytes, '%PDF-', at)) return true;
  return false;
}

const partsOf = ({ entries }: Resume) =>
  entries.reduce((sum, { statements }) => sum + 1 + statements.length, 0);

function asDraft(read: ResumeImport, name: string): ResumeImport {
  const { resume } = read;
  const label = resume.label || name.replace(/\.[a-z0-9]{1,8}$/i, '') || resume.basics.name;
  return { ...read, resume: { ...resume, id: newId(), label, revision: 0, updatedAt: '' } };
}
