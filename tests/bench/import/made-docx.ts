import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { datesOf, type KnownResume, wordsOf } from './known-resumes';

const bullets = (items: readonly string[] = []) =>
  items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });

const skillLines = ({ skills }: KnownResume) =>
  skills.map(
    ({ name, keywords = [] }) =>
      new Paragraph(keywords.length > 0 ? `${name}: ${keywords.join(', ')}` : name),
  );
const languageLines = ({ languages }: KnownResume) =>
  languages.map(
    ({ language, fluency }) => new Paragraph([language, fluency].filter(Boolean).join(' – ')),
  );
const degree = (study: KnownResume['education'][number]) =>
  [study.studyType, study.area].filter(Boolean).join(', ');

/** Word's own headings, dates at a tab stop. */
function headed(resume: KnownResume): Document {
  const words = wordsOf(resume);
  const { name, label, email, phone, city, summary } = resume.basics;
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  const tabbed = (left: string, right: string) =>
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
      children: [
        new TextRun({ text: left, bold: true }),
        new TextRun({ children: [new Tab(), right] }),
      ],
    });
  return new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: name, heading: HeadingLevel.TITLE }),
          new Paragraph(label),
          new Paragraph([email, phone, city].filter(Boolean).join(' | ')),
          heading(words.summary),
          new Paragraph(summary),
          heading(words.work),
          ...resume.work.flatMap((role) => [
            tabbed(role.position, datesOf(resume, role)),
            new Paragraph(role.name),
            ...bullets(role.highlights),
          ]),
          heading(words.education),
          ...resume.education.flatMap((study) => [
            tabbed(degree(study), datesOf(resume, study)),
            new Paragraph(study.institution),
          ]),
          heading(words.skills),
          ...skillLines(resume),
          ...(resume.languages.length > 0
            ? [heading(words.languages), ...languageLines(resume)]
            : []),
        ],
      },
    ],
  });
}

/** No styles: bold lines are headings, as many people write. */
function plain(resume: KnownResume): Document {
  const words = wordsOf(resume);
  const { name, email, phone, city } = resume.basics;
  return new Document({
    sections: [
      {
        children: [
          bold(name),
          ...[city, phone, email].filter(Boolean).map((text) => new Paragraph(text)),
          new Paragraph(''),
          bold(words.work.toUpperCase()),
          ...resume.work.flatMap((role) => [
            new Paragraph(`${role.position}, ${role.name}`),
            new Paragraph(datesOf(resume, role)),
            ...bullets(role.highlights),
            new Paragraph(''),
          ]),
          bold(words.education.toUpperCase()),
          ...resume.education.flatMap((study) => [
            new Paragraph(`${degree(study)}, ${study.institution}`),
            new Paragraph(datesOf(resume, study)),
            new Paragraph(''),
          ]),
          bold(words.skills.toUpperCase()),
          ...skillLines(resume),
        ],
      },
    ],
  });
}

/** Everything in tables: dates in the first column. */
function tables(resume: KnownResume): Document {
  const words = wordsOf(resume);
  const { name, label, email, phone, city } = resume.basics;
  const table = (rows: [string, Paragraph[]][]) =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(
        ([left, right]) =>
          new TableRow({
            children: [
              new TableCell({ children: [new Paragraph(left)] }),
              new TableCell({ children: right }),
            ],
          }),
      ),
    });
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
  return new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: name, heading: HeadingLevel.HEADING_1 }),
          new Paragraph(label),
          new Paragraph([email, phone, city].filter(Boolean).join(' • ')),
          heading(words.work),
          table(
            resume.work.map((role) => [
              datesOf(resume, role, 'numbers'),
              [bold(role.position), new Paragraph(role.name), ...bullets(role.highlights)],
            ]),
          ),
          heading(words.education),
          table(
            resume.education.map((study) => [
              datesOf(resume, study, 'numbers'),
              [bold(degree(study)), new Paragraph(study.institution)],
            ]),
          ),
          heading(words.skills),
          ...skillLines(resume),
        ],
      },
    ],
  });
}

const layouts = { headed, plain, tables };

/** The resume as Word documents in several layouts. */
export const madeDocx = (resume: KnownResume) =>
  Promise.all(
    Object.entries(layouts).map(async ([layout, make]) => ({
      layout,
      bytes: new Uint8Array(await Packer.toBuffer(make(resume))),
    })),
  );
