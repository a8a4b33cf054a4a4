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

  test('a damaged one says so', async () => {
    const broken = zipOf({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': '<w:document><w:bo',
    });
    expect(await imported('broken.docx', broken)).toEqual({ why: 'damaged', format: 'word' });
  });
});
