import { fail, ok, type Result } from '../../result';
import { readMarkedUp } from '../h-resume/read-h-resume';
import type { FormatRead, ImportFailure } from '../import';
import { plainMarkdown } from '../text/plain-markdown';
import { readText } from '../text/read-text';
import { partOf } from '../text/section-words';
import { htmlToText } from './html-lines';
import { parseHtml } from './parse-html';

/** A saved page with a resume: marked up as one (h-resume, schema.org), or read as the text it shows. */
export function readHtml(text: string): Result<FormatRead, ImportFailure> {
  const root = parseHtml(text);
  const marked = readMarkedUp(root);
  const source = htmlToText(root);
  if (marked) return marked.ok ? ok({ ...marked.value, source }) : marked;
  if (!hasResumeHeading(source)) return fail({ why: 'other-format', format: 'html' });
  return ok({ format: 'html', ...readText(source, plainMarkdown), source });
}

const hasResumeHeading = (text: string) =>
  text.split('\n').some((line) => {
    const part = partOf(line.replace(/^#+ /, ''));
    return part === 'work' || part === 'education';
  });
