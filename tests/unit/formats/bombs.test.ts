import { zipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesOf, imported, zipOf } from './bytes';

const mega = 1024 * 1024;
const soon = 5_000;

/** A busy machine may let us wait as long as it likes. */
const patient = 60_000;

/** Milliseconds of work since the start, however many others work beside us. */
function startClock() {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

/** Files that are made, or grown, to stop whoever reads them. */
const bombs: Record<string, { make: () => Uint8Array | string; name: string; why: string }> = {
  'a ZIP that unpacks to a hundred times its size': {
    name: 'export.zip',
    make: () => zipSync({ 'Positions.csv': new Uint8Array(64 * mega).fill(65) }),
    why: 'too-large',
  },
  'a ZIP without anything of a resume': {
    name: 'photos.zip',
    make: () => zipOf({ 'one.txt': 'one' }),
    why: 'other-format',
  },
  'a ZIP cut off in the middle': {
    name: 'export.zip',
    make: () =>
      zipOf({ 'Positions.csv': 'Company Name,Title\nKelp,Builder\n'.repeat(99) }).slice(0, 60),
    why: 'damaged',
  },
  'YAML whose aliases multiply': {
    name: 'cv.yaml',
    make: () =>
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`).join('\n')}\ncv: *h\n`,
    why: 'damaged',
  },
  'JSON a hundred thousand levels deep': {
    name: 'deep.json',
    make: () =>
      `{"basics":{},"sections":{"a":{"items":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}}}`,
    why: 'too-deep',
  },
  'YAML a hundred thousand levels deep': {
    name: 'cv.yaml',
    make: () => `cv: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
    why: 'not-yaml',
  },
  'JSON of half a million entries': {
    name: 'many.json',
    make: () => `{"work":[${Array(500_000).fill('{"name":"x"}').join(',')}]}`,
    why: 'too-large',
  },
  'JSON of a hundred thousand roles': {
    name: 'many.json',
    make: () => `{"work":[${Array(100_000).fill('{"name":"Reef"}').join(',')}]}`,
    why: 'too-many',
  },
  'Markdown of thirty thousand roles': {
    name: 'many.md',
    make: () =>
      `# Ada\n\n## Experience\n${'\n### Diver, Reef\n2019 - 2020\n- Dived.\n'.repeat(30_000)}`,
    why: 'too-many',
  },
  'a table of a hundred thousand rows': {
    name: 'Positions.csv',
    make: () => `Company Name,Title,Started On\n${'Reef,Diver,2019\n'.repeat(100_000)}`,
    why: 'too-many',
  },
  'a PDF of nothing': { name: 'resume.pdf', make: () => '%PDF-1.7\n%%EOF', why: 'damaged' },
  'thirty megabytes': {
    name: 'resume.pdf',
    make: () => new Uint8Array(30 * mega),
    why: 'too-large',
  },
};

describe('a file that would stop us is refused in time, and by name', () => {
  test.each(Object.entries(bombs))(
    '%s',
    async (_, { make, name, why }) => {
      const content = make();
      const bytes = typeof content === 'string' ? bytesOf(content) : content;
      const spent = startClock();
      expect(await imported(name, bytes)).toMatchObject({ why });
      expect(spent()).toBeLessThan(soon);
    },
    patient,
  );

  test.each([
    ['an open angle bracket, a million times', '<'.repeat(mega)],
    ['tags that never end', `<!doctype html>${'<a '.repeat(mega / 3)}`],
    ['comments that never end', `<!doctype html>${'<!--'.repeat(mega / 4)}`],
    [
      'XML whose entities multiply',
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${[...'bcdefghij'].map((to, at) => `<!ENTITY ${to} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]><SkillsPassport><LearnerInfo>&j;</LearnerInfo></SkillsPassport>`,
    ],
    ['quotes that never end', `Company Name,Title\n"${'a,""\n'.repeat(200_000)}`],
    [
      'scripts that never end',
      `<!doctype html>${'<script type="application/ld+json">'.repeat(20_000)}`,
    ],
    ['tags inside tags inside tags', `<!doctype html>${'<div>'.repeat(mega / 5)}`],
    ['one line of a million spaces', `<!doctype html><p>${' '.repeat(mega)}x`],
    ['one line of a million letters', 'x'.repeat(mega)],
  ])(
    '%s is read or refused in time',
    async (_, text) => {
      const spent = startClock();
      await imported('page.html', text);
      expect(spent()).toBeLessThan(soon);
    },
    patient,
  );

  test(
    'a PDF page that unpacks to a thousand times its size is read or refused in time',
    async () => {
      const bomb = zlibSync(bytesOf(`BT /F 9 Tf ${'(Ha) Tj '.repeat(4 * mega)} ET`));
      const spent = startClock();
      await imported('resume.pdf', pdfOf(bomb));
      expect(spent()).toBeLessThan(40_000);
    },
    patient,
  );
});

/** One page, of a stream that is packed already. */
function pdfOf(stream: Uint8Array): Uint8Array {
  const head = `%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>> endobj
4 0 obj <</Filter/FlateDecode/Length ${stream.length}>> stream
`;
  const tail = '\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n';
  return new Uint8Array([...bytesOf(head), ...stream, ...bytesOf(tail)]);
}
