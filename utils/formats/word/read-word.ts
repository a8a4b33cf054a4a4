import { fail, ok, type Result } from '../../result';
import { decodeText } from '../decode-text';
import { htmlToText } from '../html/html-lines';
import { parseHtml } from '../html/parse-html';
import type { FormatRead, ImportFailure } from '../import';
import { plainMarkdown } from '../text/plain-markdown';
import { readText } from '../text/read-text';
import type { Unzipped } from '../unzip';
import { headerText } from './header-text';

/** A Word document's text, its headings, lists and tables trusted, read as text is. */
export async function readWord(files: Unzipped): Promise<Result<FormatRead, ImportFailure>> {
  const html = await toHtml(files);
  if (html === undefined) return fail({ why: 'damaged', format: 'word' });
  const source = [...headersOf(files), htmlToText(parseHtml(html))].filter(Boolean).join('\n\n');
  if (source === '') return fail({ why: 'no-text' });
  return ok({ format: 'word', ...readText(source, plainMarkdown), source });
}

/** The headers of different pages often say the same. */
const headersOf = (files: Unzipped): Set<string> =>
  new Set(
    [...files]
      .filter(([name]) => /^word\/header\d*\.xml$/.test(name))
      .map(([, bytes]) => headerText(decodeText(bytes))),
  );

/** Packed again without pictures, and never larger than what was unpacked under a limit. */
async function toHtml(files: Unzipped): Promise<string | undefined> {
  const [{ zipSync }, { default: mammoth }] = await Promise.all([
    import('fflate'),
    import('mammoth'),
  ]);
  const { buffer } = zipSync(Object.fromEntries(files), { level: 0 });
  const source =
    typeof Buffer === 'undefined' ? { arrayBuffer: buffer } : { buffer: Buffer.from(buffer) };
  try {
    const { value } = await mammoth.convertToHtml(source as { arrayBuffer: ArrayBuffer }, {
      convertImage: { __mammothBrand: 'ImageConverter' } as never,
    });
    return value;
  } catch {
    return undefined;
  }
}
