import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { knownResumes } from '@/tests/bench/import/known-resumes';
import { bytesOfPdf, linkedinProfile } from '@/tests/bench/import/made-pdf';
import { importResume } from '@/utils/formats/import-resume';
import { loadFont, scriptOf } from '@/utils/formats/write/pdf-fonts';
import { entriesOf, imported } from './bytes';

type Draw = (document: PDFKit.PDFDocument) => void;

const pdfOf = (draw: Draw, options: PDFKit.PDFDocumentOptions = {}) => {
  const document = new PDFDocument({ size: 'A4', margin: 40, ...options });
  draw(document);
  return bytesOfPdf(document);
};

const head: Draw = (document) =>
  document
    .fontSize(24)
    .text('Ida Example', 40, 40)
    .fontSize(10)
    .text('ida@example.org | +44 20 7946 0123');

const role: Draw = (document) => {
  document.fontSize(14).text('Experience', 40, 100);
  document.fontSize(10).text('Boat builder', 40, 122).text('Mar 2019 - Present', 460, 122);
  document.text('Kelp & Co', 40, 136);
};

describe('PDF', () => {
  test('dates at the right edge belong to the role at the left', async () => {
    const read = await imported(
      'a.pdf',
      await pdfOf((document) => [head, role].forEach((draw) => void draw(document))),
    );
    expect(read).toMatchObject({
      format: 'pdf',
      resume: {
        basics: { name: 'Ida Example', email: 'ida@example.org', phone: '+44 20 7946 0123' },
      },
    });
    expect(entriesOf(read, 'work')).toMatchObject([
      { title: 'Boat builder', organization: 'Kelp & Co', start: '2019-03' },
    ]);
  });

  test('one that nobody waits for any more is read no further', async () => {
    const bytes = await pdfOf((document) => [head, role].forEach((draw) => void draw(document)));
    const stop = new AbortController();
    const reading = importResume({ name: 'a.pdf', bytes }, stop.signal);
    stop.abort();
    expect((await reading).ok).toBe(false);
  });

  test('headings are found whichever slices of one face their letters come from', async () => {
    const lines: [text: string, size: number, y: number][] = [
      ['例子', 24, 40],
      ['要約', 14, 100],
      ['十年の経験。', 10, 122],
      ['学歴', 14, 142],
      ['範例大学 2010年 – 2014年', 10, 157],
      ['職歴', 14, 177],
      ['見本商事 2019年4月 – 現在', 10, 192],
      ['兵役', 14, 212],
      ['二年間の兵役。', 10, 227],
    ];
    const scripts = new Set(
      lines.flatMap(([text]) => [...text].map((letter) => scriptOf(letter)!)),
    );
    const fonts = await Promise.all(
      [...scripts].map(async (script) => [script, await loadFont('sans', script, '400')] as const),
    );
    const bytes = await pdfOf((document) => {
      for (const [script, font] of fonts) document.registerFont(script, font as never);
      for (const [text, size, y] of lines) {
        let x = 40;
        for (const letter of text) {
          document.font(scriptOf(letter)!).fontSize(size).text(letter, x, y, { lineBreak: false });
          x += document.widthOfString(letter);
        }
      }
    });
    expect(scripts.size).toBeGreaterThan(5);
    const read = await imported('a.pdf', bytes);
    expect(entriesOf(read, 'work')).toMatchObject([{ start: '2019-04' }]);
    expect(entriesOf(read, 'education')).toMatchObject([{ start: '2010', end: '2014' }]);
    // A heading that we do not know is one because it looks like the others.
    expect('unplaced' in read && read.unplaced.join()).toContain('二年間の兵役。');
  });

  test('a bullet over several lines is one statement', async () => {
    const told =
      'Built twelve boats of oak and larch for the fishermen of the estuary, each of them in less than a winter, and taught three apprentices to do the same without me.';
    const read = await imported(
      'a.pdf',
      await pdfOf((document) => {
        head(document);
        role(document);
        document.text(`• ${told}`, 40, 152, { width: 400 });
        document.text('• Sold them all', 40);
      }),
    );
    expect(entriesOf(read, 'work')[0]?.statements.map(({ text }) => text)).toEqual([
      told,
      'Sold them all',
    ]);
  });

  test('columns are read one after the other, and the name first', async () => {
    const read = await imported(
      'a.pdf',
      await pdfOf((document) => {
        document.fontSize(13).text('Contact', 30, 50).fontSize(10).text('ida@example.org', 30, 70);
        document
          .fontSize(13)
          .text('Languages', 30, 100)
          .fontSize(10)
          .text('English (native)', 30, 122)
          .text('Danish (fluent)', 30, 136);
        document.fontSize(24).text('Ida Example', 220, 48);
        document.fontSize(13).text('Experience', 220, 100).fontSize(10);
        document
          .text('Boat builder, Kelp & Co', 220, 122)
          .text('2019 - 2021', 220, 136)
          .text('• Built 12 boats', 220, 150);
      }),
    );
    expect(read).toMatchObject({
      resume: { basics: { name: 'Ida Example', email: 'ida@example.org' } },
    });
    expect(entriesOf(read, 'languages').map(({ title }) => title)).toEqual(['English', 'Danish']);
    expect(entriesOf(read, 'work')).toMatchObject([
      {
        title: 'Boat builder',
        organization: 'Kelp & Co',
        statements: [{ text: 'Built 12 boats' }],
      },
    ]);
  });

  test('page numbers are no part of what is told, and are shown as unplaced', async () => {
    const read = await imported(
      'a.pdf',
      await pdfOf((document) => {
        head(document);
        role(document);
        document
          .text('• Built 12 boats', 40, 152)
          .text('Ida Example - Page 1 of 2', 240, 795, { lineBreak: false });
        document
          .addPage()
          .text('• Sold them all', 40, 90)
          .text('Ida Example - Page 2 of 2', 240, 795, { lineBreak: false });
      }),
    );
    expect(entriesOf(read, 'work')[0]?.statements.map(({ text }) => text)).toEqual([
      'Built 12 boats',
      'Sold them all',
    ]);
    expect(read).toMatchObject({
      unplaced: ['Ida Example - Page 1 of 2', 'Ida Example - Page 2 of 2'],
    });
  });

  test('an address behind a word is kept', async () => {
    const read = await imported(
      'a.pdf',
      await pdfOf((document) => {
        document.fontSize(24).text('Ida Example', 40, 40).fontSize(10);
        document.text('GitHub', 40, 72, { link: 'https://github.com/idaboats' });
        role(document);
      }),
    );
    expect(read).toMatchObject({
      resume: { basics: { profiles: [{ network: 'GitHub', username: 'idaboats' }] } },
    });
  });

  test('one that Node has read from the disk is read as any other', async () => {
    const read = await imported('a.pdf', Buffer.from(await pdfOf(head)));
    expect(read).toMatchObject({ resume: { basics: { name: 'Ida Example' } } });
  });

  test('LinkedIn’s profile', async () => {
    const known = knownResumes().find(({ id }) => id === 'sales')!;
    const read = await imported('Profile.pdf', await linkedinProfile(known));
    expect(entriesOf(read, 'work').map(({ title, organization }) => [title, organization])).toEqual(
      known.work.map(({ position, name }) => [position, name]),
    );
    expect(read).toMatchObject({
      resume: { basics: { name: known.basics.name, email: known.basics.email } },
    });
  });

  test('one with a password, and one that holds only a picture, are named as what they are', async () => {
    expect(await imported('a.pdf', await pdfOf(head, { userPassword: 'secret' }))).toEqual({
      why: 'locked',
    });
    expect(
      await imported('a.pdf', await pdfOf((document) => document.rect(40, 40, 200, 200).fill())),
    ).toEqual({ why: 'no-text' });
  });
});
