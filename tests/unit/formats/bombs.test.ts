import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesOf, imported, zipOf } from './bytes';

const mega = 1024 * 1024;
const soon = 5_000;

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
  'a PDF of nothing': { name: 'resume.pdf', make: () => '%PDF-1.7\n%%EOF', why: 'damaged' },
  'thirty megabytes': {
    name: 'resume.pdf',
    make: () => new Uint8Array(30 * mega),
    why: 'too-large',
  },
};

describe('a file that would stop us is refused in time, and by name', () => {
  test.each(Object.entries(bombs))('%s', async (_, { make, name, why }) => {
    const content = make();
    const bytes = typeof content === 'string' ? bytesOf(content) : content;
    const before = performance.now();
    expect(await imported(name, bytes)).toMatchObject({ why });
    expect(performance.now() - before).toBeLessThan(soon);
  });

  test.each([
    ['an open angle bracket, a million times', '<'.repeat(mega)],
    ['tags that never end', `<!doctype html>${'<a '.repeat(mega / 3)}`],
    ['comments that never end', `<!doctype html>${'<!--'.repeat(mega / 4)}`],
    [
      'scripts that never end',
      `<!doctype html>${'<script type="application/ld+json">'.repeat(20_000)}`,
    ],
    ['tags inside tags inside tags', `<!doctype html>${'<div>'.repeat(mega / 5)}`],
    ['one line of a million spaces', `<!doctype html><p>${' '.repeat(mega)}x`],
    ['one line of a million letters', 'x'.repeat(mega)],
  ])('%s is read or refused in time', async (_, text) => {
    const before = performance.now();
    await imported('page.html', text);
    expect(performance.now() - before).toBeLessThan(soon);
  });
});
