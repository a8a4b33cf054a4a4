import { fail, ok, type Result } from '../../result';
import { type Design, designs, type Look, papers } from './designs';
import type { DocumentBlock, ResumeDocument } from './document';
import type { ExportFailure } from './export-formats';
import { drawPage } from './pdf-draw';
import { pdfPages } from './pdf-pages';
import { drawable, missingLetters, pdfPen } from './pdf-pen';
import { pdfRows } from './pdf-rows';
import { PdfTags } from './pdf-tags';

/** A tagged PDF with its fonts inside; refused where it would show boxes in place of letters. */
export async function writePdf(
  given: ResumeDocument,
  look: Look,
): Promise<Result<Uint8Array<ArrayBuffer>, ExportFailure>> {
  const content = drawableDocument(given);
  const text = allText(content.blocks);
  const letters = missingLetters(text);
  if (letters) return fail({ why: 'letters', letters });
  const { default: PDFDocument } = await import('pdfkit');
  const design: Design = designs[look.design];
  const [width, height] = papers[look.paper];
  const pdf = new PDFDocument({
    size: [width, height],
    margin: 0,
    autoFirstPage: false,
    font: null as never,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: content.language,
    displayTitle: true,
    info: { Title: content.title, Author: content.author },
  });
  const written = bytesOf(pdf);
  const pen = await pdfPen(pdf, text, design.face);
  const room = { width: width - 2 * design.margin, height: height - 2 * design.margin };
  const tags = new PdfTags(pdf);
  const rows = pdfRows(content, { design, width: room.width, measure: pen.measure });
  for (const page of pdfPages(rows, room.height)) {
    pdf.addPage();
    drawPage(pdf, page, { pen, tags, design, width: room.width });
  }
  tags.end();
  pdf.end();
  return ok(await written);
}

const drawableDocument = (content: ResumeDocument): ResumeDocument => ({
  ...content,
  blocks: content.blocks.map(
    (block) =>
      JSON.parse(JSON.stringify(block), (key, value) =>
        typeof value === 'string' && key !== 'is' && key !== 'href' ? drawable(value) : value,
      ) as DocumentBlock,
  ),
});

/** Everything that is drawn, in capitals too where a heading is. */
function allText(blocks: readonly DocumentBlock[]): string {
  const said: string[] = ['•·: '];
  JSON.stringify(blocks, (key, value) => {
    if (typeof value === 'string' && key !== 'is' && key !== 'href')
      said.push(value, value.toLocaleUpperCase());
    return value;
  });
  return said.join('');
}

function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  pdf.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    pdf.on('error', reject);
    pdf.on('end', async () => resolve(new Uint8Array(await new Blob(chunks).arrayBuffer())));
  });
}
