import { fail, ok, type Result } from '../result';
import { type FormatRead, type ImportFailure, mostCharacters } from './import';
import { readText } from './text/read-text';

/** A resume from any plain text, read by its layout and the words of its headings. */
export function readPlainText(text: string): Result<FormatRead, ImportFailure> {
  if (text.length > mostCharacters) return fail({ why: 'too-large', most: mostCharacters });
  if (text.trim() === '') return fail({ why: 'empty' });
  return ok({ format: 'text', ...readText(text) });
}
