import type { Design } from './designs';
import type { PlacedRow } from './pdf-pages';
import type { PdfPen } from './pdf-pen';
import type { Row } from './pdf-rows';
import type { PdfTags } from './pdf-tags';

interface Drawing {
  pen: PdfPen;
  tags: PdfTags;
  design: Design;
  /** Of the text, without the margins. */
  width: number;
}

/** One page: what is only for the eye, then every line in reading order. */
export function drawPage(pdf: PDFKit.PDFDocument, rows: readonly PlacedRow[], drawing: Drawing) {
  for (const { row, y } of rows) {
    if (row.rule) drawRule(pdf, row, y + drawing.design.margin, drawing);
    drawRow(pdf, row, y + drawing.design.margin, drawing);
  }
}

function drawRow(pdf: PDFKit.PDFDocument, row: Row, top: number, { pen, tags, design }: Drawing) {
  for (const text of row.texts) {
    const x = text.x + design.margin + (row.rule && design.rule === 'beside' ? 10 : 0);
    const href = text.href;
    if (!href) tags.draw(row, () => pen.draw(text, x, top));
    else
      tags.drawLink(row, (structParent) => {
        pen.draw(text, x, top);
        pdf.link(x, top, text.width, row.height, href, {
          structParent,
          Contents: new String(text.text),
        } as never);
      });
  }
}

function drawRule(
  pdf: PDFKit.PDFDocument,
  row: Row,
  top: number,
  { tags, design, width }: Drawing,
) {
  const { margin, section, accent, rule } = design;
  if (rule === 'none') return;
  tags.ornament(() => {
    if (rule === 'beside') pdf.rect(margin, top + 1, 3, section * 1.25).fill(accent);
    else {
      const y = top + row.height + 0.5;
      pdf
        .moveTo(margin, y)
        .lineTo(margin + width, y)
        .lineWidth(0.6)
        .stroke(accent);
    }
  });
}
