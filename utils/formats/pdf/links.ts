import type { PDFPageProxy } from 'pdfjs-dist';
import type { Piece } from './pieces';

interface Link {
  address: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Puts the address that a text or an icon leads to behind it, where the text does not say it. */
export async function withLinks(page: PDFPageProxy, pieces: readonly Piece[]): Promise<Piece[]> {
  const links = await linksOf(page);
  const shown = bare(pieces.map(({ text }) => text).join(''));
  const said = new Map<Piece, string>();
  for (const link of links.filter(({ address }) => !shown.includes(bare(address)))) {
    const last = pieces.findLast((piece) => piece.text.trim() !== '' && isWithin(piece, link));
    if (last && !said.has(last)) said.set(last, link.address);
  }
  return pieces.map((piece) =>
    said.has(piece) ? { ...piece, text: `${piece.text} (${said.get(piece)})` } : piece,
  );
}

const bare = (text: string) =>
  text
    .replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
    .replace(/\s/g, '')
    .toLowerCase();

const isWithin = ({ x, y, width, size }: Piece, { left, right, top, bottom }: Link) =>
  x + width / 2 > left && x + width / 2 < right && y - size / 3 > top && y - size / 3 < bottom;

async function linksOf(page: PDFPageProxy): Promise<Link[]> {
  const [left = 0, , , top = 0] = page.view;
  const annotations: unknown[] = await page.getAnnotations();
  return annotations.flatMap((annotation) => {
    const { subtype, url, rect } = Object(annotation);
    const address = String(url ?? '').replace(/^mailto:|^tel:/, '');
    if (subtype !== 'Link' || !Array.isArray(rect) || !/^https?:|@/.test(address)) return [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect.map(Number);
    return [
      {
        address,
        left: x0 - left - 1,
        right: x1 - left + 1,
        top: top - y1 - 1,
        bottom: top - y0 + 1,
      },
    ];
  });
}
