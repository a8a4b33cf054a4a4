import { readFile } from 'node:fs/promises';
import type { Posting } from '@/utils/posting/schema';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { indexInSection } from '@/utils/resume/index-in-section';
import type { Resume } from '@/utils/resume/schema';
import { LabError } from '../lab-error';
import { readArgs } from '../read-args';
import { readPostings, readResume } from '../read-inputs';

interface Case {
  id: string;
  posting: unknown;
  resume: unknown;
}

/** `rank --resume R.json --posting P`, or `rank --batch CASES.jsonl`: entries, best first. */
export default async function rankResumes(args: string[], print: (line: object) => void) {
  const cases = await readCases(args);
  const postings = await readPostings(cases.map(({ posting }) => posting));
  const resumes = new Map<unknown, Resume>();
  for (const [i, { id, resume: source }] of cases.entries()) {
    const resume = resumes.get(source) ?? (await readResume(source));
    resumes.set(source, resume);
    print({ id, ranking: rank(postings[i]!, resume) });
  }
}

async function readCases(args: string[]): Promise<Case[]> {
  const { flags } = readArgs(args, { resume: 'string', posting: 'string', batch: 'string' });
  const { resume, posting, batch } = flags;
  if (batch) {
    const text = await readFile(batch, 'utf8').catch(() => {
      throw new LabError(`There is no file ${batch}.`);
    });
    return text
      .split('\n')
      .filter(Boolean)
      .map((line, at) => parseCase(line, at + 1));
  }
  if (!resume || !posting) throw new LabError('Say --resume and --posting, or --batch.');
  return [{ id: posting, posting, resume }];
}

function parseCase(line: string, number: number): Case {
  try {
    return JSON.parse(line) as Case;
  } catch {
    throw new LabError(`Line ${number} of the batch is not JSON.`);
  }
}

function rank(posting: Posting, resume: Resume) {
  const byId = new Map(resume.entries.map((entry) => [entry.id, entry]));
  return rankEntries(posting, resume).entries.map(({ entry: id, score, reasons, lent }) => {
    const { section, title } = byId.get(id)!;
    return { entry: id, index: indexInSection(resume, id), section, title, score, reasons, lent };
  });
}
