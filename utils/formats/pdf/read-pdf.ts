import { fail, ok, type Result } from '../../result';
import type { FormatRead, ImportFailure } from '../import';
import { readText } from '../text/read-text';
import { toFlows } from './flow';
import { withoutFurniture } from './furniture';
import { openPdf } from './open-pdf';
import { writeFlows } from './write-flows';

/** A PDF's text in the order of reading, with what its type shows, read as text is. */
export async function readPdf(
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<Result<FormatRead, ImportFailure>> {
  const opened = await openPdf(bytes, signal);
  if (!opened.ok) return opened;
  const { pages, producer } = opened.value;
  const { pages: texts, furniture } = withoutFurniture(pages);
  const source = writeFlows(toFlows(texts), producer);
  if (source.length < 20) return fail({ why: 'no-text' });
  const read = readText(source);
  return ok({ format: 'pdf', ...read, unplaced: [...read.unplaced, ...furniture], source });
}
