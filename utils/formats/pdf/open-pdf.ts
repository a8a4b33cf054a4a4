import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { fail, ok, type Result } from '../../result';
import type { ImportFailure } from '../import';
import { seconds } from '../in-time';
import { withLinks } from './links';
import type { PdfPage, PdfText, Piece } from './pieces';
import { asFromTheLeft } from './right-to-left';

/** Longer than any resume, shorter than a book. */
const mostPages = 40;
const mostPieces = 60_000;

/**
 * The text of a PDF with where it stands and how it looks. Runs nothing in it, and loads nothing from outside it.
 * `signal` ends the reading.
 */
export async function openPdf(
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<Result<PdfText, ImportFailure>> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { promise: stopped, reject: stop } = Promise.withResolvers<never>();
  const port = await ownWorker(stop);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  const task = pdfjs.getDocument({
    // The worker takes the bytes away from whoever gives them.
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    ...(port && { worker: pdfjs.PDFWorker.create({ port }) }),
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, seconds * 900);
  try {
    return ok(await Promise.race([readAll(task), stopped]));
  } catch (error) {
    if (late) return fail({ why: 'too-slow', seconds });
    const locked = error instanceof Error && error.name === 'PasswordException';
    return fail(locked ? { why: 'locked' } : { why: 'damaged', format: 'pdf' });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    // One that reads without end hears no question to stop.
    if (port) port.terminate();
    else await task.destroy();
  }
}

/** In a page, the reading goes on beside it. pdf.js would make the worker too, but not in every browser's extensions. */
async function ownWorker(onError: () => void): Promise<Worker | undefined> {
  if (typeof window === 'undefined') return undefined;
  const { default: url } = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url');
  const worker = new Worker(url, { type: 'module' });
  worker.addEventListener('error', onError);
  // Once it has answered, what fails in it is told of the page or the file that it was at.
  const heard = () => worker.removeEventListener('error', onError);
  worker.addEventListener('message', heard, { once: true });
  return worker;
}

async function readAll({ promise }: PDFDocumentLoadingTask): Promise<PdfText> {
  const pdf = await promise;
  return { pages: await readPages(pdf), producer: await producerOf(pdf) };
}

async function readPages(pdf: PDFDocumentProxy): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let left = mostPieces;
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages) && left > 0; number++) {
    const page = await pdf.getPage(number);
    const read = await readPage(page, left);
    left -= read.pieces.length;
    pages.push(read);
    page.cleanup();
  }
  return pages;
}

async function readPage(page: PDFPageProxy, most: number): Promise<PdfPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const isBold = await boldFonts(page);
  const pieces = items
    .slice(0, most)
    .filter((item) => 'str' in item)
    .filter(isUpright)
    .map((item) => toPiece(item, left, top, isBold(item.fontName)))
    .filter(({ text }) => text.trim() !== '');
  return asFromTheLeft({
    width: right - left,
    height: top - bottom,
    pieces: await withLinks(page, pieces),
  });
}

const isUpright = ({ transform }: TextItem) =>
  Math.abs(transform[1]) < 0.1 * Math.abs(transform[0]);

/** Icons are letters of fonts of their own, in a range of Unicode that means nothing. */
const icons = /[\p{Co}\p{Cc}\u200b\ufeff\ufffd]/gu;

/** Faces of thousands of letters come in slices, each as a font of its own. */
const inSlices = /[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]/;

function toPiece(item: TextItem, left: number, top: number, bold: boolean): Piece {
  const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
  const size = Math.abs(scale);
  const text = item.str.replace(icons, '').normalize('NFC');
  const face = inSlices.test(text) ? `sliced${bold ? ' bold' : ''}` : item.fontName;
  return {
    text,
    x: x - left,
    y: top - y,
    width: item.width,
    size,
    style: `${face} ${size.toFixed(1)}`,
    bold,
  };
}

const boldName = /bold|black|heavy|semibd|demi|medium/i;

/** Fonts are known by name only once the page's drawing has been read. */
async function boldFonts(page: PDFPageProxy): Promise<(font: string) => boolean> {
  await page.getOperatorList();
  const known = new Map<string, boolean>();
  return (font) => {
    const bold = known.get(font) ?? isBoldFont(page, font);
    known.set(font, bold);
    return bold;
  };
}

function isBoldFont(page: PDFPageProxy, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const { name = '', bold = false, black = false } = Object(page.commonObjs.get(font));
  return Boolean(bold || black) || boldName.test(String(name));
}

async function producerOf(pdf: PDFDocumentProxy): Promise<string> {
  const { info } = await pdf.getMetadata();
  const { Producer: producer = '', Creator: creator = '' } = Object(info);
  return `${producer} ${creator}`;
}
