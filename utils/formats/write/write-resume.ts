import { ok, type Result } from '../../result';
import type { Resume } from '../../resume/schema';
import { writeJsonResume } from '../json-resume';
import type { Look } from './designs';
import type { ExportFailure, ExportFormat } from './export-formats';
import { type Tailoring, tailoredResume } from './tailored-resume';

const text = (written: string) => ok(new TextEncoder().encode(written));

/** A resume as the bytes of a file; whoever writes it is loaded only now. */
export async function writeResume(
  resume: Resume,
  format: ExportFormat,
  look: Look,
  tailoring?: Tailoring,
): Promise<Result<Uint8Array<ArrayBuffer>, ExportFailure>> {
  if (format === 'json') return text(`${JSON.stringify(writeJsonResume(resume), null, 2)}\n`);
  const document = tailoredResume(resume, tailoring);
  switch (format) {
    case 'pdf':
      return (await import('./write-pdf')).writePdf(document, look);
    case 'docx':
      return ok(await (await import('./write-docx')).writeDocx(document, look));
    case 'html':
      return text((await import('./write-html')).writeHtml(document, look));
    case 'md':
      return text((await import('./write-markdown')).writeMarkdown(document));
    case 'txt':
      return text((await import('./write-plain')).writePlain(document));
  }
}
