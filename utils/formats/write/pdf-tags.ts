import type { Row, Tag } from './pdf-rows';

type Pdf = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** The tree that says what each line is: headings, paragraphs, lists and their items, links. */
export class PdfTags {
  readonly #pdf: Pdf;
  readonly #root: Element;
  #list: Element | undefined;
  #block = -1;
  #element: Element | undefined;

  constructor(pdf: Pdf) {
    this.#pdf = pdf;
    this.#root = pdf.struct('Document');
    pdf.addStructure(this.#root);
  }

  /** Draws a part of a row as what the row is. */
  draw(row: Row, draw: () => void): void {
    this.#mark(this.#elementOf(row), row.tag === 'LI' ? 'LBody' : row.tag, draw);
  }

  /** Draws a link, and hands over what the annotation belongs to. */
  drawLink(row: Row, draw: (link: Element) => void): void {
    const link = this.#pdf.struct('Link');
    this.#elementOf(row).add(link);
    this.#mark(link, 'Link', () => undefined, draw);
    link.end();
  }

  /** Draws what is only for the eye. */
  ornament(draw: () => void): void {
    this.#pdf.markContent('Artifact', { type: 'Layout' } as never);
    draw();
    this.#pdf.endMarkedContent();
  }

  end(): void {
    this.#root.end();
  }

  #mark(element: Element, tag: string, draw: () => void, after?: (element: Element) => void) {
    const content = this.#pdf.markStructureContent(tag as never);
    draw();
    after?.(element);
    this.#pdf.endMarkedContent();
    element.add(content);
  }

  #elementOf({ block, tag }: Row): Element {
    if (block === this.#block && this.#element) return this.#element;
    this.#block = block;
    this.#element = tag === 'LI' ? this.#item() : this.#plain(tag);
    return this.#element;
  }

  #plain(tag: Tag): Element {
    this.#list = undefined;
    const element = this.#pdf.struct(tag);
    this.#root.add(element);
    return element;
  }

  #item(): Element {
    if (!this.#list) {
      this.#list = this.#pdf.struct('L');
      this.#root.add(this.#list);
    }
    const item = this.#pdf.struct('LI');
    const body = this.#pdf.struct('LBody');
    item.add(body);
    this.#list.add(item);
    return body;
  }
}
