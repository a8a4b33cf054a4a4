import { Document, Header, HeadingLevel, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { knownResumes } from '@/tests/bench/import/known-resumes';
import { madeDocx } from '@/tests/bench/import/made-docx';
import { entriesOf, imported, zipOf } from './bytes';

const resume = knownResumes().find(({ id }) => id === 'sales')!;

describe('Word documents', () => {
  test('in headings, in bold lines and in tables: every role is there, with what was done in it', async () => {
    for (const { layout, bytes } of await madeDocx(resume)) {
      const work = entriesOf(await imported(`${layout}.docx`, bytes), 'work');
      expect(work.map(({ title, organization }) => [title, organization])).toEqual(
        resume.work.map(({ position, name }) => [position, name]),
      );
      expect(work.map(({ statements }) => statements.map(({ text }) => text))).toEqual(
        resume.work.map(({ highlights = [] }) => highlights),
      );
    }
  });

  test('who it is may stand in the page’s header', async () => {
    const document = new Document({
      sections: [
        {
          headers: {
            default: new Header({
              children: [new Paragraph('Ida Example'), new Paragraph('ida@example.org')],
            }),
          },
          children: [
            new Paragraph({ text: 'Experience', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('Boat builder, Kelp & Co'),
            new Paragraph('2019 - 2021'),
          ],
        },
      ],
    });
    const read = await imported('a.docx', new Uint8Array(await Packer.toBuffer(document)));
    expect(read).toMatchObject({
      resume: { basics: { name: 'Ida Example', email: 'ida@example.org' } },
    });
    expect(entriesOf(read, 'work')).toMatchObject([
      { title: 'Boat builder', organization: 'Kelp & Co' },
    ]);
  });

  test('a damaged one says so', async () => {
    const broken = zipOf({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': '<w:document><w:bo',
    });
    expect(await imported('broken.docx', broken)).toEqual({ why: 'damaged', format: 'word' });
  });
});
