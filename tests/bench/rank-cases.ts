import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Posting } from '@/utils/posting/schema';
import type { Resume } from '@/utils/resume/schema';
import { readPostings, readResume } from '../lab/read-inputs';

/** What one reader thought of an entry: 0 beside the point, 1 touches it, 2 worth showing, 3 the first to show. */
type Reading = readonly number[];

export interface RankCase {
  id: string;
  /** Rules are tuned on the one half only. */
  half: 'tune' | 'test';
  resume: Resume;
  posting: Posting;
  /** The mean of both readings, in the order of the resume's entries. */
  grades: Reading;
  readings: readonly [Reading, Reading];
}

/** Where an entry counts as relevant. */
export const relevantFrom = 2;

const here = path.resolve('tests/bench/rank-cases');
const corpus = path.resolve('../shared/corpus/postings');

interface Row {
  resume: string;
  posting: string;
  readings: [Reading, Reading];
}

export const rankRows = (): Row[] =>
  readFileSync(path.join(here, 'cases.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [resume, posting, first, second] = line.split('\t') as [string, string, string, string];
      return { resume, posting, readings: [gradesIn(first), gradesIn(second)] };
    });

const gradesIn = (digits: string): Reading => [...digits].map(Number);

/** The cases that can be read here: those on postings of the corpus only where it lies beside the project. */
export async function readRankCases(): Promise<{ cases: RankCase[]; absent: number }> {
  const rows = rankRows();
  const there = rows.filter(({ posting }) => existsSync(fileOf(posting)));
  const postings = await readPostings(there.map(({ posting }) => fileOf(posting)));
  const cases = await Promise.all(there.map((row, at) => rankCase(row, postings[at]!)));
  return { cases, absent: rows.length - there.length };
}

const fileOf = (posting: string) =>
  posting.startsWith('corpus/')
    ? path.join(corpus, posting.slice('corpus/'.length))
    : path.join(here, 'postings', `${posting}.txt`);

export async function rankCase(row: Row, posting: Posting): Promise<RankCase> {
  const resume = await readResume(path.join(here, 'resumes', `${row.resume}.json`));
  const [first, second] = row.readings;
  if (first.length !== resume.entries.length || second.length !== first.length)
    throw new Error(`${row.resume} × ${row.posting}: a grade for every entry, please.`);
  return {
    id: `${row.resume} × ${row.posting}`,
    half: halfOf(row.posting),
    resume,
    posting,
    grades: first.map((grade, at) => (grade + second[at]!) / 2),
    readings: row.readings,
  };
}

/** By the posting's name and nothing else: no posting is in both halves, and nobody chose which is where. */
const halfOf = (posting: string): RankCase['half'] =>
  createHash('sha256').update(posting).digest()[0]! % 2 === 0 ? 'tune' : 'test';
