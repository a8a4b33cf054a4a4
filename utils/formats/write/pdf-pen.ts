import type { Design } from './designs';
import { isJapanese, loadFont, scriptOf, type Weight, weights } from './pdf-fonts';
import type { Measure, RowText, TextStyle } from './pdf-rows';

type Pdf = PDFKit.PDFDocument;

interface Run {
  font: string;
  isJapanese: boolean;
  text: string;
}

/** Writes on pages with our own fonts, each letter with the file that has it. */
export interface PdfPen {
  measure: Measure;
  draw(text: RowText, x: number, y: number): void;
}

/** Signs that are not drawn, and spaces of every width. */
const invisible = /(?![\n\t\v\f])[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu;
const otherSpace = /[\t\v\f\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

/** Text as it can be drawn; line breaks stay. */
export const drawable = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .replace(otherSpace, ' ');

/** The letters that no font of ours has, each once. */
export const missingLetters = (text: string): string =>
  [...new Set(text)].filter((letter) => letter !== '\n' && !scriptOf(letter)).join('');

/** A pen for this text, its fonts loaded. */
export async function pdfPen(pdf: Pdf, text: string, face: Design['face']): Promise<PdfPen> {
  const needed = new Set([
    'latin',
    ...[...text].map(scriptOf).filter((name) => name !== undefined),
  ]);
  await Promise.all(
    [...needed].flatMap((script) =>
      weights.map(async (weight) => {
        pdf.registerFont(`${script}-${weight}`, (await loadFont(face, script, weight)) as never);
      }),
    ),
  );
  const ascent = ascentOf(pdf);
  const take = ({ font }: Run, { size }: TextStyle) => pdf.font(font).fontSize(size);
  const widthOf = (run: Run, style: TextStyle) =>
    take(run, style).widthOfString(run.text, { characterSpacing: style.spacing ?? 0 });
  return {
    measure: (said, style) =>
      runsOf(said, style.weight).reduce((sum, run) => sum + widthOf(run, style), 0),
    draw({ text: said, style }, x, y) {
      let at = x;
      const base = y + ascent * style.size;
      for (const run of runsOf(said, style.weight)) {
        const width = widthOf(run, style);
        const isThickened = run.isJapanese && style.weight === '600';
        take(run, style)
          .fillColor(style.colour)
          .strokeColor(style.colour)
          .lineWidth(style.size * thickening)
          .text(run.text, at, base, {
            lineBreak: false,
            baseline: 'alphabetic',
            fill: true,
            stroke: isThickened,
            characterSpacing: style.spacing ?? 0,
          });
        at += width;
      }
    },
  };
}

/** How far above its baseline a line of Latin reaches, as a share of its size: letters of all fonts stand on it. */
function ascentOf(pdf: Pdf): number {
  const { _font: font } = pdf.font('latin-400') as unknown as { _font: { ascender: number } };
  return font.ascender / 1000;
}

/** A stroke around letters that come in one weight, as a share of their size. */
const thickening = 0.03;

/** A text cut where another font file takes over. */
function runsOf(text: string, weight: Weight): Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const script = scriptOf(letter) ?? 'latin';
    const font = `${script}-${weight}`;
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, isJapanese: isJapanese(script), text: letter });
  }
  return runs;
}
