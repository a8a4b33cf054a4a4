import { describe, expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { importResume } from '@/utils/formats/import-resume';
import { readJsonResume } from '@/utils/formats/json-resume';
import { openPdf } from '@/utils/formats/pdf/open-pdf';
import type { DocumentBlock } from '@/utils/formats/write/document';
import type { ExportFormat } from '@/utils/formats/write/export-formats';
import { fileName } from '@/utils/formats/write/file-name';
import { tailoredResume } from '@/utils/formats/write/tailored-resume';
import { writeResume } from '@/utils/formats/write/write-resume';
import type { Resume } from '@/utils/resume/schema';
import { narrativeResume, resumeWith, role } from '../../fixtures/resumes';

const look = { design: 'classic', paper: 'A4' } as const;
const read = readJsonResume(JSON.stringify(sample));
if (!read.ok) throw new Error('The sample is not a resume.');
const resume = read.value.resume;

const bare = (text: string) => text.normalize('NFC').replace(/\s+/gu, '').toLocaleLowerCase();

/** What a block is, tells of and leads to is in it, and not on paper. */
const unsaid = new Set(['is', 'of', 'href']);

function stringsOf(block: DocumentBlock): string[] {
  const said: string[] = [];
  JSON.stringify(block, (key, value) => {
    if (typeof value === 'string' && !unsaid.has(key)) said.push(value);
    return value;
  });
  return said;
}

async function bytesOf(of: Resume, format: ExportFormat) {
  const written = await writeResume(of, format, look);
  if (!written.ok) throw new Error(written.failure.letters);
  return written.value;
}

async function textOf(of: Resume, format: ExportFormat): Promise<string> {
  const bytes = await bytesOf(of, format);
  if (format === 'pdf') {
    const opened = await openPdf(bytes);
    if (!opened.ok) throw new Error(opened.failure.why);
    return opened.value.pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
  }
  const back = await importResume({ name: `resume.${format}`, bytes });
  if (!back.ok) throw new Error(back.failure.why);
  return back.value.source;
}

function expectInOrder(text: string, of: Resume) {
  const whole = bare(text);
  let at = 0;
  for (const said of tailoredResume(of).blocks.flatMap(stringsOf).map(bare)) {
    const found = whole.indexOf(said, at);
    expect(found, `"${said}" after ${whole.slice(at - 40, at)}`).toBeGreaterThanOrEqual(at);
    at = found + said.length;
  }
}

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
    const other = resumeWith([role('開発者', [])]);
    const written = await writeResume(other, 'pdf', look);
    expect(written).toMatchObject({ ok: false, failure: { why: 'letters', letters: '開発者' } });
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

  test('a file is named as recruiters like it', () => {
    expect(fileName('Wilhelmina Faro', 'pdf')).toBe('Wilhelmina-Faro-Resume.pdf');
    expect(fileName('A/../b', 'pdf', 'Lantern & Co.')).toBe('A-b-Resume-Lantern-Co.pdf');
  });
});
