import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readJsonResume } from '@/utils/formats/json-resume';
import { PageCapture } from '@/utils/posting/capture';
import { readPosting, readPostingText } from '@/utils/posting/read-posting';
import type { Posting } from '@/utils/posting/schema';
import type { Resume } from '@/utils/resume/schema';
import { LabError } from './lab-error';
import { withPages } from './with-pages';

const isPage = (file: string) => /\.html?$/i.test(file);

/** A JSON Resume by its path, or as the object itself. */
export async function readResume(source: unknown): Promise<Resume> {
  const text = typeof source === 'string' ? await readText(source) : JSON.stringify(source);
  const read = readJsonResume(text);
  if (read.ok) return read.value.resume;
  throw new LabError(`The resume could not be read: ${JSON.stringify(read.failure)}`);
}

async function readText(file: string): Promise<string> {
  if (!existsSync(file)) throw new LabError(`There is no file ${file}.`);
  return readFile(file, 'utf8');
}

/** Saved pages through the browser, everything else as text; answers in the order of the files. */
export async function readPostingFiles(
  files: string[],
  print: (file: string, posting: Posting) => void,
): Promise<void> {
  const now = new Date().toISOString();
  const pages = new Map<string, Posting>();
  await withPages(
    files.filter(isPage),
    { entry: 'content/posting/collect-posting.ts' },
    async ({ call }, file) => {
      const capture = PageCapture.parse(await call('collectPosting'));
      return { file, posting: readPosting(capture, now) };
    },
    ({ file, posting }) => pages.set(file, posting),
  );
  for (const file of files) {
    print(file, pages.get(file) ?? readPostingText(await readText(file), now));
  }
}

/** A posting by the path of a page or of a text, as its text, or as an object with a text. */
export async function readPostings(sources: unknown[]): Promise<Posting[]> {
  const files = sources.filter(isFile);
  const read = new Map<string, Posting>();
  if (files.length > 0)
    await readPostingFiles([...new Set(files)], (file, posting) => read.set(file, posting));
  const now = new Date().toISOString();
  return sources.map((source) =>
    isFile(source) ? read.get(source)! : readPostingText(textOf(source), now),
  );
}

const isFile = (source: unknown): source is string =>
  typeof source === 'string' &&
  source.length < 4_096 &&
  !source.includes('\n') &&
  (statSync(source, { throwIfNoEntry: false })?.isFile() ?? false);

function textOf(source: unknown): string {
  if (typeof source === 'string') {
    if (path.extname(source) && !/\s/.test(source))
      throw new LabError(`There is no file ${source}.`);
    return source;
  }
  const { title, organization, text, description } = Object(source) as Record<string, unknown>;
  return [title, organization, text ?? description]
    .filter((part) => typeof part === 'string')
    .join('\n\n');
}
