import type { PdfPage, Piece } from './pieces';

/** How much of a page's height its margins take. */
const margin = 0.09;

const pageNumber =
  /^(?:.{1,60}[\s–—|·•-])?(?:(?:page|seite|página|pagina|str\.?|p\.)\s*)?\d{1,2}\s*(?:\/|of|von|de|di|sur|van|z|из)\s*\d{1,2}$|^\s*(?:(?:page|seite|página|pagina)\s*)?(?:[-–]\s*)?\d{1,2}\s*[-–]?$/iu;
const stamp =
  /^(?:last )?(?:updated|modified|printed|generated|created)\b|^(?:stand|zuletzt aktualisiert|mis à jour|actualizado|aggiornato)\b/iu;

/** What a page shows in its margins beside the text: page numbers, when it was printed, what repeats on every page. */
export function withoutFurniture(pages: readonly PdfPage[]): {
  pages: PdfPage[];
  furniture: string[];
} {
  const furniture: string[] = [];
  const seen = new Set<string>();
  const cleaned = pages.map((page) => {
    const lines = marginLines(page);
    const dropped = new Set(
      lines.filter(({ text }) => isFurniture(text, seen)).flatMap(({ pieces }) => pieces),
    );
    for (const { text, pieces } of lines) {
      if (pieces.some((piece) => dropped.has(piece)) && !seen.has(text)) furniture.push(text);
      seen.add(text);
    }
    return { ...page, pieces: page.pieces.filter((piece) => !dropped.has(piece)) };
  });
  return { pages: cleaned, furniture };
}

const isFurniture = (text: string, seen: ReadonlySet<string>) =>
  pageNumber.test(text) || stamp.test(text) || seen.has(text);

interface MarginLine {
  text: string;
  pieces: Piece[];
}

function marginLines({ pieces, height }: PdfPage): MarginLine[] {
  const lines = new Map<number, Piece[]>();
  for (const piece of pieces) {
    if (piece.y > height * margin && piece.y < height * (1 - margin)) continue;
    const y = Math.round(piece.y);
    lines.set(y, [...(lines.get(y) ?? []), piece]);
  }
  return [...lines.values()].map((own) => ({
    text: own
      .map(({ text }) => text.trim())
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    pieces: own,
  }));
}
