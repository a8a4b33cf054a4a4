import path from 'node:path';
import pdfmake from 'pdfmake';
import { datesOf, type KnownResume, wordsOf } from './known-resumes';

const fonts = path.resolve('node_modules/pdfmake/fonts/Roboto');
const font = (name: string) => path.join(fonts, `Roboto-${name}.ttf`);

/** Layouts that pages which make resumes by pdfmake have: one column, a table of dates beside texts, an aside. */
const layouts = { plain, table, columns };

export async function madePdfmake(
  resume: KnownResume,
): Promise<{ layout: string; bytes: Uint8Array }[]> {
  pdfmake.setFonts({
    Roboto: {
      normal: font('Regular'),
      bold: font('Medium'),
      italics: font('Italic'),
      bolditalics: font('MediumItalic'),
    },
  });
  pdfmake.setLocalAccessPolicy((file) => file.startsWith(fonts));
  pdfmake.setUrlAccessPolicy(() => false);
  const made: { layout: string; bytes: Uint8Array }[] = [];
  for (const [layout, contentOf] of Object.entries(layouts)) {
    const definition = {
      content: contentOf(resume),
      defaultStyle: { fontSize: 10 },
      styles: {
        name: { fontSize: 22, bold: true },
        heading: { fontSize: 14, bold: true, margin: [0, 12, 0, 4] },
        strong: { bold: true },
      },
    };
    made.push({ layout, bytes: new Uint8Array(await pdfmake.createPdf(definition).getBuffer()) });
  }
  return made;
}

const heading = (text: string) => ({ text, style: 'heading' });
const strong = (text: string) => ({ text, style: 'strong' });
const contactOf = ({ basics: { email, phone, city } }: KnownResume) =>
  [email, phone, city].filter(Boolean);
const degreeOf = ({ studyType, area }: KnownResume['education'][number]) =>
  [studyType, area].filter(Boolean).join(', ');
const skillsOf = ({ skills }: KnownResume) =>
  skills.map(({ name, keywords = [] }) =>
    keywords.length > 0 ? `${name}: ${keywords.join(', ')}` : name,
  );
const languagesOf = ({ languages }: KnownResume) =>
  languages.map(({ language, fluency }) => [language, fluency].filter(Boolean).join(': '));
const listed = (title: string, items: readonly string[]) =>
  items.length > 0 ? [heading(title), ...items] : [];

function rolesOf(resume: KnownResume) {
  return resume.work.flatMap((role) => [
    { columns: [strong(role.position), { text: datesOf(resume, role), alignment: 'right' }] },
    role.name,
    { ul: [...(role.highlights ?? [])], margin: [0, 2, 0, 8] },
  ]);
}

const studiesOf = (resume: KnownResume) =>
  resume.education.flatMap((study) => [
    { columns: [strong(degreeOf(study)), { text: datesOf(resume, study), alignment: 'right' }] },
    { text: study.institution, margin: [0, 0, 0, 6] },
  ]);

function headOf({ basics: { name, label } }: KnownResume) {
  return [{ text: name, style: 'name' }, label];
}

function plain(resume: KnownResume): object[] {
  const words = wordsOf(resume);
  return [
    ...headOf(resume),
    contactOf(resume).join(' | '),
    heading(words.summary),
    resume.basics.summary,
    heading(words.work),
    ...rolesOf(resume),
    heading(words.education),
    ...studiesOf(resume),
    ...listed(words.skills, skillsOf(resume)),
    ...listed(words.languages, languagesOf(resume)),
  ] as object[];
}

function table(resume: KnownResume): object[] {
  const words = wordsOf(resume);
  const rows = (body: object[][]) => ({
    layout: 'noBorders',
    table: { widths: [110, '*'], body },
  });
  return [
    ...headOf(resume),
    contactOf(resume).join(' · '),
    heading(words.summary),
    resume.basics.summary,
    heading(words.work),
    rows(
      resume.work.map((role) => [
        { text: datesOf(resume, role, 'numbers') },
        { stack: [strong(role.position), role.name, { ul: [...(role.highlights ?? [])] }] },
      ]),
    ),
    heading(words.education),
    rows(
      resume.education.map((study) => [
        { text: datesOf(resume, study, 'numbers') },
        { stack: [strong(degreeOf(study)), study.institution] },
      ]),
    ),
    ...listed(words.skills, skillsOf(resume)),
  ] as object[];
}

function columns(resume: KnownResume): object[] {
  const words = wordsOf(resume);
  return [
    {
      columnGap: 24,
      columns: [
        {
          width: 150,
          stack: [
            ...contactOf(resume),
            ...listed(words.skills, skillsOf(resume)),
            ...listed(words.languages, languagesOf(resume)),
          ],
        },
        {
          width: '*',
          stack: [
            ...headOf(resume),
            heading(words.summary),
            resume.basics.summary,
            heading(words.work),
            ...rolesOf(resume),
            heading(words.education),
            ...studiesOf(resume),
          ],
        },
      ],
    },
  ];
}
