import { readFile } from 'node:fs/promises';
import { writeJsonResume } from '@/utils/formats/json-resume';
import { indexInSection } from '@/utils/resume/index-in-section';
import type { Resume } from '@/utils/resume/schema';
import { composeSummary } from '@/utils/summary/compose-summary';
import { openBlanks } from '@/utils/summary/open-blanks';
import { renderSummary } from '@/utils/summary/render-summary';
import { shapeRules } from '@/utils/summary/rules/shapes';
import { type SummarySentence, shapes } from '@/utils/summary/summary';
import { tailorResume } from '@/utils/summary/tailor-resume';
import { LabError } from '../lab-error';
import { readArgs } from '../read-args';
import { readPostings, readResume } from '../read-inputs';
import { requestFor } from '../summary-for';

const units = ['characters', 'words'] as const;
const formats = ['plain', 'markdown', 'html'] as const;

/**
 * `summary --resume R.json --posting P [--limit N] [--shape S] [--template LETTER.txt]`: the tailored summary with its
 * trace, of a letter what it leaves open, of a resume the resume.
 */
export default async function summarise(args: string[], print: (line: object) => void) {
  const { flags } = readArgs(args, {
    resume: 'string',
    posting: 'string',
    limit: 'string',
    unit: 'string',
    format: 'string',
    shape: 'string',
    template: 'string',
  });
  if (!flags.resume || !flags.posting) throw new LabError('Say --resume and --posting.');
  const shape = oneOf(shapes, flags.shape ?? 'profile', '--shape');
  if (shape === 'letter' && !flags.template) throw new LabError('A letter needs --template.');
  const max = Number(flags.limit ?? shapeRules[shape].usual.max);
  if (!Number.isInteger(max) || max < 1) throw new LabError('--limit is a whole number above 0.');
  const unit = oneOf(units, flags.unit ?? 'characters', '--unit');
  const format = oneOf(formats, flags.format ?? 'plain', '--format');

  const resume = await readResume(flags.resume);
  const posting = (await readPostings([flags.posting]))[0]!;
  const template = flags.template ? await readTemplate(flags.template) : undefined;
  const request = requestFor(posting, resume, { limit: { max, unit }, shape, template });
  const summary = composeSummary(request);
  print({
    text: renderSummary(summary, format),
    length: summary.length,
    sentences: summary.sentences.map((sentence) => ({
      text: sentence.text,
      ...placeOf(sentence, resume),
    })),
    ...(shape === 'letter' && { open: openBlanks(summary) }),
    ...(shape === 'resume' && { resume: writeJsonResume(tailorResume(request, summary)) }),
  });
}

const readTemplate = (file: string) =>
  readFile(file, 'utf8').catch(() => {
    throw new LabError(`There is no file ${file}.`);
  });

function oneOf<Word extends string>(words: readonly Word[], said: string, flag: string): Word {
  const word = words.find((one) => one === said);
  if (!word) throw new LabError(`${flag} is one of ${words.join(', ')}.`);
  return word;
}

/** Where the sentence stands in the JSON Resume that was read: section, place in it, and the path. */
function placeOf({ entry: id, statement: statementId }: SummarySentence, resume: Resume) {
  const entry = resume.entries.find((one) => one.id === id);
  if (!entry) return { section: 'basics', index: 0, path: 'basics.summary' };
  const { section, statements } = entry;
  const index = indexInSection(resume, id);
  const statement = statements.find((one) => one.id === statementId);
  const bullets = statements.filter(({ form }) => form === 'bullet');
  const bullet = statement?.form === 'bullet' ? bullets.indexOf(statement) : -1;
  const text =
    section === 'projects' ? 'description' : section === 'references' ? 'reference' : 'summary';
  return {
    section,
    index,
    path: `${section}[${index}].${bullet < 0 ? text : `highlights[${bullet}]`}`,
  };
}
