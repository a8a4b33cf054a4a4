import { Worker } from 'node:worker_threads';
import type { Posting } from '@/utils/posting/schema';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { newStatement } from '@/utils/resume/new-statement';
import type { Entry, Resume } from '@/utils/resume/schema';
import { bundlePageCode } from '../lab/page-code';

interface Timing {
  what: string;
  /** In milliseconds; other work on the machine only adds, so the best is what the code takes. */
  best: number;
  median: number;
  budget: number;
}

/** How long a ranking takes, with nothing kept from one to the next but the running code. */
export async function measureSpeed(resumes: Resume[], postings: Posting[]): Promise<Timing[]> {
  const posting = longPosting(postings);
  const usual = resumeOf(resumes, 20, 2);
  const large = resumeOf(resumes, 200, 10);
  return [
    { what: '20 entries', ...timed(() => fresh(posting, usual)), budget: 5 },
    {
      what: `200 entries, ${countStatements(large)} statements`,
      ...timed(() => fresh(posting, large)),
      budget: 50,
    },
    { what: 'the first in a new context', ...(await firstRanking(posting, usual)), budget: 150 },
  ];
}

/** Copies, so that nothing read before is found again. */
const fresh = (posting: Posting, resume: Resume): [Posting, Resume] => [
  structuredClone(posting),
  structuredClone(resume),
];

const rounds = 25;

function timed(input: () => [Posting, Resume]): Times {
  const times = Array.from({ length: rounds }, () => {
    const [posting, resume] = input();
    const start = performance.now();
    rankEntries(posting, resume);
    return performance.now() - start;
  });
  return timesOf(times.slice(5));
}

type Times = Pick<Timing, 'best' | 'median'>;

function timesOf(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  return { best: sorted[0]!, median: sorted[sorted.length >> 1]! };
}

const wordsOf = (text: string) => text.split(/\s+/).length;

/** Postings one after the other until there are a thousand words. */
function longPosting(postings: readonly Posting[]): Posting {
  const taken: Posting[] = [];
  for (const posting of postings)
    if (taken.reduce((sum, { text }) => sum + wordsOf(text), 0) < 1_000) taken.push(posting);
  const lines = taken.flatMap((posting) => posting.lines);
  return { ...taken[0]!, text: taken.map(({ text }) => text).join('\n'), lines };
}

/** Entries of all resumes in turn, each with as many sentences of all. */
function resumeOf(resumes: readonly Resume[], entries: number, statements: number): Resume {
  const pool = resumes
    .flatMap((resume) => resume.entries)
    .filter((entry) => entry.statements.length > 0);
  const texts = pool.flatMap((entry) => entry.statements.flatMap(({ text }) => sentencesOf(text)));
  return {
    ...resumes[0]!,
    entries: Array.from({ length: entries }, (_, at): Entry => {
      const entry = pool[at % pool.length]!;
      const own = Array.from({ length: statements }, (_, place) => ({
        ...newStatement(texts[(at * statements + place) % texts.length]!),
        id: `${at}/${place}`,
      }));
      return { ...entry, id: `${at}`, statements: own };
    }),
  };
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?]) /);

const countStatements = ({ entries }: Resume) =>
  entries.reduce((sum, { statements }) => sum + statements.length, 0);

/** In contexts of their own: the code and its tables read, indexes made, and a ranking. */
async function firstRanking(posting: Posting, resume: Resume): Promise<Times> {
  const code = await bundlePageCode('utils/ranking/rank-entries.ts', 'ranking');
  const times: number[] = [];
  for (let round = 0; round < 5; round++) times.push(await inNewContext(code, posting, resume));
  return timesOf(times);
}

const inNewContext = (code: string, posting: Posting, resume: Resume): Promise<number> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads');
       const { runInThisContext } = require('node:vm');
       const start = performance.now();
       runInThisContext(workerData.code).rankEntries(workerData.posting, workerData.resume);
       parentPort.postMessage(performance.now() - start);`,
      { eval: true, workerData: { code: `${code};ranking`, posting, resume } },
    );
    worker.once('message', resolve);
    worker.once('error', reject);
  });
