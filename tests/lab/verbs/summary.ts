import { pickedEntries } from '@/utils/ranking/picked-entries';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { suggestPicks } from '@/utils/ranking/suggest-picks';
import { indexInSection } from '@/utils/resume/index-in-section';
import type { Resume } from '@/utils/resume/schema';
import { composeSummary } from '@/utils/summary/compose-summary';
import { renderSummary } from '@/utils/summary/render-summary';
import type { SummarySentence } from '@/utils/summary/summary';
import { LabError } from '../lab-error';
import { readArgs } from '../read-args';
import { readPostings, readResume } from '../read-inputs';

const units = ['characters', 'words'] as const;
const formats = ['plain', 'markdown', 'html'] as const;

/** `summary --resume R.json --posting P --limit N`: the tailored summary with its trace. */
export default async function summarise(args: string[], print: (line: object) => void) {
  const { flags } = readArgs(args, {
    resume: 'string',
    posting: 'string',
    limit: 'string',
    unit: 'string',
    format: 'string',
  });
  if (!flags.resume || !flags.posting) throw new LabError('Say --resume and --posting.');
  const max = Number(flags.limit ?? 1000);
  if (!Number.isInteger(max) || max < 1) throw new LabError('--limit is a whole number above 0.');
  const unit = oneOf(units, flags.unit ?? 'characters', '--unit');
  const format = oneOf(formats, flags.format ?? 'plain', '--format');

  const resume = await readResume(flags.resume);
  const posting = (await readPostings([flags.posting]))[0]!;
  const ranking = rankEntries(posting, resume);
  const picks = { posting: posting.id, resume: resume.id, pinned: [], excluded: [] };
  const picked = pickedEntries(suggestPicks(ranking, resume), picks);
  const summary = composeSummary({ resume, ranking, posting, picked, limit: { max, unit } });
  print({
    text: renderSummary(summary, format),
    length: summary.length,
    sentences: summary.sentences.map((sentence) => ({
      text: sentence.text,
      ...placeOf(sentence, resume),
    })),
  });
}

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
