import { fail, ok, type Result } from '../result';
import { type FormatRead, type ImportFailure, mostCharacters } from './import';
import { plainMarkdown } from './text/plain-markdown';
import { readText } from './text/read-text';

const signs = /^#{1,6} \S|\*\*[^*\n]{1,200}\*\*|\]\((?:https?:|mailto:)/m;

/** Whether a text carries Markdown's own signs. */
export const looksLikeMarkdown = (name: string, text: string): boolean =>
  /\.(?:md|markdown|mdown|mkd)$/i.test(name) || signs.test(text.slice(0, 20_000));

/** A resume from Markdown: as plain text is read, with its headings trusted and its signs taken away. */
export function readMarkdown(text: string): Result<FormatRead, ImportFailure> {
  if (text.length > mostCharacters) return fail({ why: 'too-large', most: mostCharacters });
  if (text.trim() === '') return fail({ why: 'empty' });
  return ok({ format: 'markdown', ...readText(text, plainMarkdown) });
}
