import type { IParagraphOptions, ParagraphChild } from 'docx';
import { type Design, designs, type Look, papers } from './designs';
import type { DocumentBlock, DocumentPart, ResumeDocument } from './document';

const twips = (points: number) => Math.round(points * 20);
const halfPoints = (points: number) => Math.round(points * 2);
const hex = (colour: string) => colour.slice(1);
/** XML has no words for these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

type Docx = typeof import('docx');
type Make = {
  [Is in DocumentBlock['is']]: (block: Extract<DocumentBlock, { is: Is }>) => IParagraphOptions;
};

/** A Word document with real headings, lists and links; the reader's own fonts where ours are missing. */
export async function writeDocx(
  content: ResumeDocument,
  look: Look,
): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import('docx');
  const design: Design = designs[look.design];
  const [width, height] = papers[look.paper];
  const make = paragraphs(docx, design, width);
  const file = new docx.Document({
    title: clean(content.title),
    creator: clean(content.author),
    lastModifiedBy: clean(content.author),
    styles: stylesOf(design, content.language),
    numbering: { config: [bullets(docx)] },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: sides(twips(design.margin)),
          },
        },
        children: content.blocks.map((block) => new docx.Paragraph(make[block.is](block as never))),
      },
    ],
  });
  return new Uint8Array(await (await docx.Packer.toBlob(file)).arrayBuffer());
}

const clean = (text: string) => text.replace(unwritable, '');
const sides = (all: number) => ({ top: all, right: all, bottom: all, left: all });

const bullets = (docx: Docx) => ({
  reference: 'statements',
  levels: [
    {
      level: 0,
      format: docx.LevelFormat.BULLET,
      text: '•',
      style: { paragraph: { indent: { left: twips(14), hanging: twips(11) } } },
    },
  ],
});

function stylesOf(design: Design, language: string) {
  const face = design.face === 'serif' ? 'Cambria' : 'Calibri';
  const { accent, quiet, beforeEntry, beforeSection, betweenTexts } = design;
  const heading = (size: number, before: number, color: string) => ({
    run: { font: face, size: halfPoints(size), bold: true, color: hex(color) },
    paragraph: { keepNext: true, spacing: { before: twips(before), after: twips(betweenTexts) } },
  });
  return {
    default: {
      document: {
        run: { font: face, size: halfPoints(design.body), language: { value: language } },
        paragraph: { spacing: { line: Math.round(240 * (design.leading - 0.22)) } },
      },
      title: heading(design.name, 0, accent),
      heading1: heading(design.section, beforeSection, accent),
      heading2: heading(design.body + 0.5, beforeEntry, '#1c1917'),
      heading3: heading(design.body, beforeEntry, '#1c1917'),
    },
    paragraphStyles: [
      { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { color: hex(quiet) } },
    ],
  };
}

function paragraphs(docx: Docx, design: Design, width: number): Make {
  const { AlignmentType, BorderStyle, HeadingLevel, TabStopType } = docx;
  const run = (text: string, bold = false) => runs(docx, text, bold);
  const join = (parts: DocumentPart[]) =>
    parts.flatMap((part, at) => [...(at > 0 ? run(' · ') : []), ...linked(docx, part)]);
  const alignment = design.centred ? AlignmentType.CENTER : AlignmentType.START;
  const line = { style: BorderStyle.SINGLE, color: hex(design.accent), size: 4, space: 2 };
  const border = design.rule === 'under' ? { bottom: line } : { left: { ...line, size: 24 } };
  const after = { after: twips(design.betweenTexts) };
  return {
    name: ({ text }) => ({ heading: HeadingLevel.TITLE, alignment, children: run(text) }),
    label: ({ text }) => ({ style: 'Quiet', alignment, children: run(text) }),
    contact: ({ parts }) => ({ style: 'Quiet', alignment, children: join(parts) }),
    section: ({ text }) => ({
      heading: HeadingLevel.HEADING_1,
      border,
      children: run(text),
    }),
    entry: ({ title, dates, under, inside }) => ({
      heading: inside ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
      tabStops: [{ type: TabStopType.RIGHT, position: twips(width - 2 * design.margin) }],
      children: [
        ...run(title),
        ...(dates ? [new docx.TextRun({ text: `\t${dates}`, bold: false })] : []),
        ...(under.length > 0 ? [new docx.TextRun({ break: 1 }), ...join(under)] : []),
      ],
    }),
    item: ({ title, text }) => ({
      spacing: after,
      children: [...run(title, true), ...(text ? run(`: ${text}`) : [])],
    }),
    paragraph: ({ text }) => ({ spacing: after, children: run(text) }),
    bullet: ({ text }) => ({
      numbering: { reference: 'statements', level: 0 },
      spacing: after,
      children: run(text),
    }),
  };
}

/** The owner's own line breaks stay line breaks. */
const runs = ({ TextRun }: Docx, text: string, bold: boolean): ParagraphChild[] =>
  clean(text)
    .split(/\r?\n/)
    .map((line, at) => new TextRun({ text: line, bold: bold || undefined, break: at > 0 ? 1 : 0 }));

const linked = (docx: Docx, { text, href }: DocumentPart): ParagraphChild[] =>
  href
    ? [new docx.ExternalHyperlink({ link: href, children: runs(docx, text, false) })]
    : runs(docx, text, false);
