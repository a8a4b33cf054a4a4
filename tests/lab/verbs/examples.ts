import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readPostingText } from '@/utils/posting/read-posting-text';
import { entryLabel } from '@/utils/resume/entry-label';
import type { Resume } from '@/utils/resume/schema';
import { composeSummary } from '@/utils/summary/compose-summary';
import type { Summary } from '@/utils/summary/summary';
import { readArgs } from '../read-args';
import { readResume } from '../read-inputs';
import { requestFor } from '../summary-for';

const limit = { max: 600, unit: 'characters' } as const;
/** The postings are read at no time of day, so that the same words make the same file. */
const readAt = '2026-01-15T09:00:00.000Z';

/** `examples [--resume R.json] [--postings DIR] [--out DIR]`: one page for each posting, with the summary and its sources. */
export default async function examples(args: string[], print: (line: object) => void) {
  const { flags } = readArgs(args, { resume: 'string', postings: 'string', out: 'string' });
  const resume = await readResume(flags.resume ?? 'public/sample-resume.json');
  const from = flags.postings ?? 'docs/examples/postings';
  const out = flags.out ?? 'docs/examples';
  await mkdir(out, { recursive: true });
  for (const name of (await readdir(from)).filter((file) => file.endsWith('.txt')).sort()) {
    const text = await readFile(path.join(from, name), 'utf8');
    const summary = summaryFor(text, resume);
    const file = path.join(out, name.replace(/txt$/, 'md'));
    await writeFile(file, pageOf({ name, text, summary, resume }));
    print({ file, length: summary.length, text: summary.text });
  }
}

const summaryFor = (text: string, resume: Resume): Summary =>
  composeSummary(requestFor(readPostingText(text, readAt), resume, { limit }));

interface Page {
  name: string;
  text: string;
  summary: Summary;
  resume: Resume;
}

function pageOf({ name, text, summary, resume }: Page): string {
  const labels = new Map(resume.entries.map((entry) => [entry.id, entryLabel(entry)]));
  const [title = '', organization = ''] = text.split('\n');
  const sources = summary.sentences.map(
    (sentence) => `- ${labels.get(sentence.entry) ?? 'Profile'}: ${sentence.text}`,
  );
  return `# ${title}, ${organization}

For [this posting](postings/${name}), within ${limit.max} characters (${summary.length} used):

${summary.text.replace(/^/gm, '> ')}

Where each sentence comes from:

${sources.join('\n')}
`;
}
