import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importResume } from '@/utils/formats/import-resume';
import { readJsonResume, writeJsonResume } from '@/utils/formats/json-resume';
import { compareImport } from '@/utils/formats/merge/compare-import';
import { changesOf } from '@/utils/formats/merge/import-change';
import { mergeImport } from '@/utils/formats/merge/merge-import';
import { Resume } from '@/utils/resume/schema';
import { expectInOrder, textOf } from '../fixtures/read-back';

const folder = '../shared/corpus/resumes/jsonresume';
const files = existsSync(folder)
  ? readdirSync(folder).filter((file) => file.endsWith('.json'))
  : [];
if (files.length === 0) console.warn(`skipped: there is no ${folder}`);

/** Every text of a file with the place it stands at, so that a loss can be named. */
function stringsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return value === '' ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, `${path}.${key}`));
}

const read = (text: string) => {
  const result = readJsonResume(text);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

describe.skipIf(files.length === 0)('real JSON Resumes', () => {
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

  test('every one of them is imported', async () => {
    const reads = await Promise.all(
      files.map((name, at) => importResume({ name, text: texts[at]! })),
    );
    const refused = files.filter((_, at) => !reads[at]!.ok);
    expect(refused).toEqual([]);
  });

  test('every text of them is written back', () => {
    const lost = files.flatMap((file, at) => {
      const text = texts[at]!.replace(/^\uFEFF/, '');
      const out = new Set(stringsIn(writeJsonResume(read(text).resume)).map(([, one]) => one));
      return stringsIn(JSON.parse(text))
        .filter(([, one]) => !out.has(one))
        .map(([path, one]) => `${file}${path}: ${one}`);
    });
    expect(lost).toEqual([]);
  });

  test('every job and every school keeps its place and its name', () => {
    const wrong = files.flatMap((file, at) => {
      const { resume } = read(texts[at]!);
      const { work } = JSON.parse(texts[at]!.replace(/^\uFEFF/, '')) as Record<string, unknown>;
      const jobs = resume.entries.filter(({ section }) => section === 'work');
      return (Array.isArray(work) ? work.flat() : []).flatMap((job, i) => {
        const employer = job?.name || job?.company || '';
        return jobs[i]?.organization === employer || employer === '' ? [] : [`${file}[${i}]`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('what was written reads as the same resume again', () => {
    for (const text of texts) {
      const { resume } = read(text);
      expect(read(JSON.stringify(writeJsonResume(resume))).resume).toEqual(resume);
    }
  });

  test('the longest is read back from its PDF and its Word file, every string in order', async () => {
    const lengthOf = ({ entries }: Resume) =>
      JSON.stringify(entries.map((one) => one.statements)).length;
    const resume = texts
      .map((text) => read(text).resume)
      .toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]!;
    for (const format of ['pdf', 'docx'] as const) {
      expectInOrder(await textOf(resume, format), resume);
    }
  });

  test('what was brought in once brings nothing a second time', () => {
    const again = files.filter((_, at) => {
      const first = compareImport(Resume.parse({ id: 'mine' }), read(texts[at]!).resume);
      const taken = new Set(changesOf(first).map(({ id }) => id));
      const mine = mergeImport(Resume.parse({ id: 'mine' }), first, taken);
      return changesOf(compareImport(mine, read(texts[at]!).resume)).length > 0;
    });
    expect(again).toEqual([]);
  });
});
