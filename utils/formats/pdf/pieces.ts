/** A stretch of text on a page, as the file draws it; lengths in points, `y` from the top of the first page. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** Font and size together: what looks alike. */
  style: string;
  bold: boolean;
}

export interface PdfPage {
  width: number;
  height: number;
  pieces: Piece[];
}

export interface PdfText {
  pages: PdfPage[];
  /** The program that set it: some hyphenate, some do not. */
  producer: string;
}
