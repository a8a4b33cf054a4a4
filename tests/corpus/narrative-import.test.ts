import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ResumeImport } from '@/utils/formats/import';
import { importResume } from '@/utils/formats/import-resume';

const file = '../shared/seed/narrative-resume.txt';
const there = existsSync(file);
if (!there) console.warn(`skipped: there is no ${file}`);

describe.skipIf(!there)('a resume told as a narrative', () => {
  const text = there ? readFileSync(file, 'utf8') : '';
  const read = async () => {
    const result = await importResume({ name: 'narrative-resume.txt', text });
    if (!result.ok) throw new Error(result.failure.why);
    return result.value;
  };
  const of = ({ resume }: ResumeImport, section: string) =>
    resume.entries.filter((entry) => entry.section === section);

  test('every project stands under its own company', async () => {
    const resume = await read();
    const work = of(resume, 'work');
    expect(work.map(({ organization }) => organization)).toEqual([
      'Buoyant',
      'Vapor IO',
      'Mesosphere',
    ]);
    const ids = new Map(work.map(({ id, organization }) => [id, organization]));
    expect(
      of(resume, 'projects').map(({ title, organization, partOf }) => [
        title,
        organization,
        ids.get(partOf!),
      ]),
    ).toEqual([
      ['Multi-Cluster', 'Buoyant', 'Buoyant'],
      ['Service Mesh Interface', 'Buoyant', 'Buoyant'],
      ['ksync', 'Vapor IO', 'Vapor IO'],
      ['DC/OS', 'Mesosphere', 'Mesosphere'],
    ]);
    expect(resume.resume.entries).toHaveLength(7);
  });

  test('every paragraph is a statement, word for word, in its place', async () => {
    const { resume, unplaced } = await read();
    const told = [
      ...resume.basics.summary,
      ...resume.entries.flatMap(({ statements }) => statements),
    ];
    const paragraphs = text.split('\n').filter((line) => line.length > 60);
    expect(told.map((statement) => statement.text)).toEqual(paragraphs);
    expect(resume.basics.summary).toHaveLength(4);
    expect(unplaced).toEqual([]);
  });

  test('the title of the document is not a name', async () => {
    expect((await read()).resume.basics.name).toBe('');
  });
});
