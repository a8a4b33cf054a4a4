import { describe, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { readJsonResume } from '@/utils/formats/json-resume';
import { fileName } from '@/utils/formats/write/file-name';
import { tailoredResume } from '@/utils/formats/write/tailored-resume';
import { writeResume } from '@/utils/formats/write/write-resume';
import { newEntry } from '@/utils/resume/new-entry';
import { bytesOf, expectInOrder, look, textOf } from '../../fixtures/read-back';
import { japaneseResume, narrativeResume, resumeWith, role } from '../../fixtures/resumes';

const read = readJsonResume(JSON.stringify(sample));
if (!read.ok) throw new Error('The sample is not a resume.');
const resume = read.value.resume;

const hostile = resumeWith([
  role(
    '=cmd|calc',
    [
      '<script>alert("&")</script> & co-operation\nsecond line, naïve – Łódź – Ελλάδα – Київ – Việt',
    ],
    {
      organization: 'https://x.example',
      url: 'javascript:alert(1)',
      start: '2019-04',
    },
  ),
]);

describe('what is handed out', () => {
  for (const format of ['pdf', 'docx'] as const) {
    test(`${format}: every string is read back, in order`, async () => {
      expectInOrder(await textOf(resume, format), resume);
      expectInOrder(await textOf(narrativeResume(), format), narrativeResume());
      expectInOrder(await textOf(japaneseResume(), format), japaneseResume());
    });
    test(`${format}: what looks like markup or a formula is text`, async () => {
      expectInOrder(await textOf(hostile, format), hostile);
    });
  }

  test('html carries nothing that could run or be followed into a script', async () => {
    const html = new TextDecoder().decode(await bytesOf(hostile, 'html'));
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/<script|href="javascript/i);
  });

  test('a PDF names the letters that it has no font for', async () => {
    const other = resumeWith([role('개발자', [])]);
    const written = await writeResume(other, 'pdf', look);
    expect(written).toMatchObject({ ok: false, failure: { why: 'letters', letters: '개발자' } });
    expect((await writeResume(other, 'docx', look)).ok).toBe(true);
  });

  test('a tailored resume keeps every role, and tells only what was picked', () => {
    const { blocks } = tailoredResume(narrativeResume(), {
      picked: ['quickturn'],
      summary: 'Mine.',
    });
    const titles = blocks.flatMap((block) => (block.is === 'entry' ? [block.title] : []));
    expect(titles).toEqual(['Platform lead', 'Engineer', 'quickturn']);
    expect(blocks).toContainEqual({ is: 'paragraph', text: 'Mine.' });
  });

  test('an entry that says nothing has no place on paper, nor has a section of such alone', () => {
    const { blocks } = tailoredResume(
      resumeWith([role('', []), role('Pilot', []), newEntry('awards')]),
    );
    expect(blocks.map(({ is }) => is)).toEqual(['section', 'entry']);
  });

  test('a file is named as recruiters like it', () => {
    expect(fileName('Wilhelmina Faro', 'pdf')).toBe('Wilhelmina-Faro-Resume.pdf');
    expect(fileName('A/../b', 'pdf', 'Lantern & Co.')).toBe('A-b-Resume-Lantern-Co.pdf');
  });
});
