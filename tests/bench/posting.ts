import { existsSync } from 'node:fs';
import path from 'node:path';
import { cutLines } from '@/utils/posting/cut-lines';
import { knowledgeIn, type Span } from '@/utils/ranking/knowledge/knowledge-in';
import { areaUnderCurve } from './posting/area-under-curve';
import { knowledgeSpans, type MarkedLine, readSkillSpan } from './posting/skill-span';

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const rounded = (number: number) => Math.round(number * 1000) / 1000;

/** How well the lines of postings that name skills or knowledge are told from those that do not. */
function askingArea(postings: readonly MarkedLine[][]): number {
  return areaUnderCurve(
    postings.flatMap((posting) => {
      const lines = cutLines(posting.map(({ text }) => text).join('\n'), 'en');
      const askingOf = new Map(lines.map(({ text, asks = 0 }) => [text, asks]));
      return posting.map(({ text, asks }) => ({ score: askingOf.get(text) ?? 0, is: asks }));
    }),
  );
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Spans that touch one of the experts', and theirs that one of ours touches. */
function knowledgeScore(postings: readonly MarkedLine[][]) {
  const counts = { found: 0, right: 0, marked: 0, met: 0 };
  for (const line of postings.flat()) {
    const [marked, found] = [knowledgeSpans(line), knowledgeIn(line.text)];
    counts.marked += marked.length;
    counts.found += found.length;
    counts.met += marked.filter((one) => found.some((other) => overlaps(one, other))).length;
    counts.right += found.filter((one) => marked.some((other) => overlaps(one, other))).length;
  }
  const precision = share(counts.right, counts.found);
  const recall = share(counts.met, counts.marked);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

/**
 * `npm run bench:posting`: SkillSpan's postings (Zhang et al. 2022), of which the training part has fitted the models and
 * the development part has not.
 */
export default async function benchPosting() {
  if (!existsSync(path.resolve('../shared/corpus/skillspan'))) {
    console.log('SkillSpan is not beside this project: nothing measured.');
    console.log('{}');
    return;
  }
  const result: Record<string, number> = {};
  for (const part of ['train', 'dev'] as const) {
    const postings = readSkillSpan(part);
    const { precision, recall, f1 } = knowledgeScore(postings);
    result[`${part}LinesAuc`] = rounded(askingArea(postings));
    result[`${part}KnowledgeF1`] = rounded(f1);
    console.log(
      `${part}: lines AUC ${rounded(askingArea(postings))}; knowledge precision ${rounded(precision)}, recall ${rounded(recall)}, F1 ${rounded(f1)}`,
    );
  }
  console.log(JSON.stringify(result));
}
