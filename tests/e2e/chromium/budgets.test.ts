import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const browsers = ['chrome', 'firefox'] as const;
const kB = 1_000;

const filesIn = (browser: string) =>
  readdirSync(`.output/${browser}-mv3`, { recursive: true, encoding: 'utf8' })
    .map((file) => `.output/${browser}-mv3/${file.replaceAll('\\', '/')}`)
    .filter((file) => statSync(file).isFile());

const zipped = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** The scripts that a page of ours waits for: its own, and all that they import before they run. */
function startScripts(browser: string, page: string): Set<string> {
  const root = `.output/${browser}-mv3`;
  const html = readFileSync(`${root}/${page}.html`, 'utf8');
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const imports = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{},\s$]*?from\s*)?["'](\.[^"']+)["']/g;
    for (const [, to] of readFileSync(file, 'utf8').matchAll(imports))
      add(path.posix.join(path.posix.dirname(file), to!));
  };
  for (const [, source] of html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)) add(root + source);
  return found;
}

/** What may be put into a page, each minified. */
const injected = {
  'form.js': 40,
  'look.js': 1,
  'fill.js': 40,
  'posting.js': 48,
  'resume.js': 4,
  'caret.js': 6,
};

/** What a page of ours may load before it can be used, gzipped. */
const start = { popup: 80, sidepanel: 80, options: 130 };

test.each(
  browsers.flatMap((browser) =>
    Object.entries(injected).map(([script, most]) => [browser, script, most] as const),
  ),
)('%s: %s is at most %i kB', (browser, script, most) => {
  expect(statSync(`.output/${browser}-mv3/${script}`).size).toBeLessThanOrEqual(most * kB);
});

test.each(
  browsers.flatMap((browser) =>
    Object.entries(start).map(([page, most]) => [browser, page, most] as const),
  ),
)('%s: %s starts with at most %i kB', (browser, page, most) => {
  expect(zipped(startScripts(browser, page))).toBeLessThanOrEqual(most * kB);
});

/** Loaded when asked for; what is large is another's and named here with why. */
const large: ReadonlyArray<readonly [chunk: RegExp, most: number]> = [
  // pdf.js reads PDF files, pdfkit and docx make documents, mammoth reads Word's.
  [/^pdf\.worker/, 600],
  [/^pdfkit/, 250],
  [/^(?:pdf|dist|lib)-/, 160],
  [/^(?:noto|NotoSans|source-sans)/i, 3_000],
];
const mostOfChunk = 80;

test.each(browsers)('%s: no chunk is larger than what it is for', (browser) => {
  const over = filesIn(browser)
    .filter((file) => /\/chunks\/.*\.js$/.test(file))
    .flatMap((file) => {
      const name = path.posix.basename(file);
      const most = large.find(([chunk]) => chunk.test(name))?.[1] ?? mostOfChunk;
      const size = zipped([file]);
      return size > most * kB ? [`${name}: ${size} bytes, not ${most} kB`] : [];
    });
  expect(over).toEqual([]);
});

test.each(browsers)('%s: the whole package is at most 6 MB', (browser) => {
  expect(zipped(filesIn(browser))).toBeLessThanOrEqual(6_000 * kB);
});
