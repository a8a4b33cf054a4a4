import { describe, expect, test } from 'vitest';
import { type ExportDependencies, ExportModel } from '@/components/export/export-model';
import type { ExportedFile } from '@/components/export/exported-file';
import { LookModel } from '@/components/export/look-model';
import { usualPaper } from '@/components/export/usual-paper';
import type { Look } from '@/utils/formats/write/designs';
import { writeResume } from '@/utils/formats/write/write-resume';
import { Resume } from '@/utils/resume/schema';

const resume = (name: string) =>
  Resume.parse({ id: 'r', basics: { name, summary: [{ id: 's', text: 'I mend boats.' }] } });

function arrange(own: Partial<ExportDependencies> = {}) {
  const saved: ExportedFile[] = [];
  const model = new ExportModel(
    {
      write: writeResume,
      save: (file) => void saved.push(file),
      copyText: async () => true,
      ...own,
    },
    new LookModel(),
  );
  return { model, saved };
}

const textIn = ({ bytes }: ExportedFile) => new TextDecoder().decode(bytes);

describe('a resume that is handed out', () => {
  test('is a file named after its owner, and what was done is said', async () => {
    const { model, saved } = arrange();
    model.open(resume('Odalys Fennimore'));
    await model.save();
    expect(saved[0]).toMatchObject({
      name: 'Odalys-Fennimore-Resume.pdf',
      type: 'application/pdf',
    });
    expect(textIn(saved[0]!)).toMatch(/^%PDF-1\.7/);
    expect(model.state.value).toEqual({ is: 'done', name: 'Odalys-Fennimore-Resume.pdf' });
  });

  test('is copied as text where it is one', async () => {
    const copied: string[] = [];
    const { model } = arrange({
      copyText: async (text) => {
        copied.push(text);
        return true;
      },
    });
    model.open(resume('Odalys Fennimore'));
    model.setFormat('md');
    expect(await model.copy()).toBe(true);
    expect(copied[0]).toContain('I mend boats.');
  });

  test('whose letters no font of ours draws is no PDF, and says which; a web page it can be', async () => {
    const { model, saved } = arrange();
    model.open(resume('김하늘'));
    await model.save();
    expect(model.state.value).toMatchObject({ is: 'failed', why: { why: 'letters' } });
    expect(saved).toEqual([]);
    model.setFormat('html');
    await model.save();
    expect(textIn(saved[0]!)).toContain('김하늘');
  });

  test('that cannot be made for whatever reason says so, and can be tried again', async () => {
    const { model, saved } = arrange({ write: () => Promise.reject(new Error('no memory')) });
    model.open(resume('Odalys Fennimore'));
    await model.save();
    expect(model.state.value).toEqual({ is: 'failed', why: 'unexpected' });
    expect(saved).toEqual([]);
    model.setFormat('txt');
    expect(model.state.value).toEqual({ is: 'choosing' });
  });

  test('is shared where the system takes such files, and only there', () => {
    const { model } = arrange({ canShare: ({ type }) => type === 'application/pdf' });
    expect(model.canShare.value).toBe(true);
    model.setFormat('docx');
    expect(model.canShare.value).toBe(false);
    expect(arrange().model.canShare.value).toBe(false);
  });
});

test('a look that was chosen is kept', async () => {
  const kept: Look[] = [];
  const look = new LookModel({
    loadLook: async () => ({ design: 'modern', paper: 'Letter' }),
    saveLook: async (one) => void kept.push(one),
  });
  await look.load();
  await look.setDesign('compact');
  expect(kept).toEqual([{ design: 'compact', paper: 'Letter' }]);
});

test.each([
  ['en-US', 'Letter'],
  ['en', 'Letter'],
  ['es-MX', 'Letter'],
  ['en-GB', 'A4'],
  ['de', 'A4'],
  ['ja', 'A4'],
] as const)('paper where %s is read is %s', (locale, paper) => {
  expect(usualPaper(locale)).toBe(paper);
});
