import { fail, type Result } from '../result';
import { newId } from '../resume/new-id';
import { type ImportFailure, mostCharacters, type ResumeImport } from './import';
import { readJsonResume } from './json-resume';
import { looksLikeMarkdown, readMarkdown } from './markdown';
import { otherFormat } from './other-format';
import { readPlainText } from './plain-text';

interface ResumeFile {
  /** The file's name; empty for what was pasted. */
  name: string;
  text: string;
}

/**
 * A resume from a file of any format that we read, told by its content. It is a draft: it has an id of its own and has
 * never been saved, even when the file is one of our own exports.
 */
export function importResume({ name, text }: ResumeFile): Result<ResumeImport, ImportFailure> {
  if (text.length > mostCharacters) return fail({ why: 'too-large', most: mostCharacters });
  if (text.replace(/^\uFEFF/, '').trim() === '') return fail({ why: 'empty' });
  const format = otherFormat(text);
  if (format) return fail({ why: 'other-format', format });
  const read = readerOf(name, text)(text);
  return read.ok ? { ok: true, value: asDraft(read.value, name) } : read;
}

function readerOf(name: string, text: string) {
  if (looksLikeJson(name, text)) return readJsonResume;
  return looksLikeMarkdown(name, text) ? readMarkdown : readPlainText;
}

const looksLikeJson = (name: string, text: string) =>
  /\.json$/i.test(name) || /^\uFEFF?\s*(\{|\[\s*[{\]"])/.test(text);

function asDraft(read: ResumeImport, name: string): ResumeImport {
  const { resume } = read;
  const label = resume.label || name.replace(/\.[a-z0-9]{1,8}$/i, '') || resume.basics.name;
  return { ...read, resume: { ...resume, id: newId(), label, revision: 0, updatedAt: '' } };
}
