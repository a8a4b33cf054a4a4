import PDFDocument from 'pdfkit';
import { datesOf, type KnownResume } from './known-resumes';

/** Everything a PDF writer wrote, once it is done. */
export async function bytesOfPdf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<void>((resolve) => document.on('end', () => resolve()));
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(parts));
}

/** A profile as LinkedIn saves it: contact and skills in a narrow column, the employer above the position. */
export function linkedinProfile(resume: KnownResume): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'LETTER',
    margins: { top: 40, bottom: 40, left: 224, right: 40 },
  });
  const { name, label, email, phone, city, summary } = resume.basics;
  const aside = (text: string, y: number, size = 10.5) =>
    document.fontSize(size).text(text, 22, y, { width: 160 });
  aside('Contact', 50, 13);
  aside(phone, 72);
  aside(email, 86);
  aside('Top Skills', 120, 13);
  for (const [at, { name: skill }] of resume.skills.slice(0, 3).entries())
    aside(skill, 142 + 16 * at);
  if (resume.languages.length > 0) aside('Languages', 210, 13);
  for (const [at, { language, fluency }] of resume.languages.entries())
    aside(`${language}${fluency ? ` (${fluency})` : ''}`, 232 + 16 * at);
  document.fontSize(26).text(name, 224, 50);
  document.fontSize(12).text(label);
  if (city) document.text(city);
  const heading = (text: string) => document.moveDown(1).fontSize(15.75).text(text).moveDown(0.4);
  heading('Summary');
  document.fontSize(12).text(summary);
  heading('Experience');
  for (const role of resume.work) {
    document.fontSize(12).text(role.name);
    document.fontSize(11.5).text(role.position);
    document
      .fontSize(10.5)
      .text(`${datesOf({ ...resume, language: 'en' }, role).replace('–', '-')} (2 years 3 months)`);
    for (const text of role.highlights ?? []) document.text(`• ${text}`);
    document.moveDown(0.8);
  }
  heading('Education');
  for (const study of resume.education) {
    document.fontSize(12).text(study.institution);
    const degree = [study.studyType, study.area].filter(Boolean).join(', ');
    const years = [study.startDate, study.endDate].map((date) => date?.slice(0, 4)).filter(Boolean);
    document.fontSize(10.5).text(`${degree}${years.length > 0 ? ` · (${years.join(' - ')})` : ''}`);
    document.moveDown(0.5);
  }
  return bytesOfPdf(document);
}
