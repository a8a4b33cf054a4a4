import { expect, test } from 'vitest';
import { readJsonResume } from '@/utils/formats/json-resume';
import { writeResume } from '@/utils/formats/write/write-resume';

const odd: Record<string, string> = {
  'half a character': '"\\ud800 lone \\udfff"',
  'a number beyond all numbers': '1e999',
  'a number longer than any': '9'.repeat(5_000),
  'a null character': '"a\\u0000b"',
  'a text turned around': '"\\u202eevil\\u202c"',
};

const look = { design: 'classic', paper: 'A4' } as const;

test.each(Object.entries(odd))('%s in a resume is read and handed out again', async (_, value) => {
  const json = `{"basics":{"name":${value},"summary":${value}},"work":[{"name":"Skerry","position":${value},"startDate":${value},"highlights":[${value}]}]}`;
  const read = readJsonResume(json);
  if (!read.ok) throw new Error('refused');
  for (const format of ['json', 'html', 'md', 'txt', 'docx', 'pdf'] as const) {
    const written = await writeResume(read.value.resume, format, look);
    // The sign for a letter that nobody knows is in no font: a PDF says so.
    if (written.ok) expect(written.value.length).toBeGreaterThan(20);
    else
      expect([format, written.failure]).toMatchObject([
        'pdf',
        { why: 'letters', letters: '\ufffd' },
      ]);
  }
});
