import { writeFileSync } from 'node:fs';
import {
  knowledgeFeatures,
  type Word,
  wordsOf,
} from '@/utils/ranking/knowledge/knowledge-features';
import { makeShuffle } from './posting/seeded-order';
import { knowledgeSpans, type MarkedLine, readSkillSpan } from './posting/skill-span';

interface Example {
  words: Word[];
  isKnowledge: boolean[];
}

const leastSeen = 2;
/** More weights than this gain little on postings unseen, and weigh more. */
const kept = 5_000;
const rounds = 8;
/** To miss a word costs more than to take one too many: most words are no knowledge. */
const missed = 2;
const scale = 10;

const exampleOf = (line: MarkedLine): Example => {
  const spans = knowledgeSpans(line);
  const words = wordsOf(line.text);
  return {
    words,
    isKnowledge: words.map(({ start, end }) =>
      spans.some((span) => span.start < end && start < span.end),
    ),
  };
};

/** An averaged perceptron with a margin (Collins 2002), deciding each word by what it decided of the one before. */
function train(examples: readonly Example[], known: ReadonlySet<string>): Map<string, number> {
  const weights = new Map<string, number>();
  const sums = new Map<string, number>();
  const shuffle = makeShuffle();
  const order = [...examples];
  let seen = 1;
  const add = (features: readonly string[], by: number) => {
    for (const feature of features) {
      weights.set(feature, (weights.get(feature) ?? 0) + by);
      sums.set(feature, (sums.get(feature) ?? 0) + seen * by);
    }
  };
  for (let round = 0; round < rounds; round++)
    for (const { words, isKnowledge } of shuffle(order)) {
      let isAfter = false;
      for (let at = 0; at < words.length; at++) {
        const features: string[] = knowledgeFeatures(words, at, isAfter).filter((one) =>
          known.has(one),
        );
        const score: number = features.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0);
        const side = isKnowledge[at] ? 1 : -1;
        if (side * score <= 1) add(features, side > 0 ? missed : -1);
        isAfter = score > 0;
        seen++;
      }
    }
  return new Map([...weights].map(([one, weight]) => [one, weight - (sums.get(one) ?? 0) / seen]));
}

const isPlaceholder = (feature: string) => /<|>/.test(feature);

function countFeatures(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of examples)
    for (let at = 0; at < words.length; at++)
      for (const one of new Set([
        ...knowledgeFeatures(words, at, false),
        ...knowledgeFeatures(words, at, true),
      ]))
        counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** `node tests/bench/bench.mjs train-knowledge`: fits the table of `knowledgeIn` anew from SkillSpan's training part. */
export default async function trainKnowledge() {
  const examples = readSkillSpan('train').flat().map(exampleOf);
  const counts = countFeatures(examples);
  const frequent = [...counts.keys()].filter(
    (one) => counts.get(one)! >= leastSeen && !isPlaceholder(one),
  );
  const first = train(examples, new Set(frequent));
  const says = (one: string) => Math.abs(first.get(one) ?? 0) * Math.sqrt(counts.get(one)!);
  const strongest = frequent.toSorted((a, b) => says(b) - says(a)).slice(0, kept);
  const weights = train(examples, new Set(strongest));
  const table = [...weights]
    .map(([one, weight]) => [one, Math.round(weight * scale)] as const)
    .filter(([, weight]) => weight !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync('utils/ranking/knowledge/weights.ts', fileOf(table));
}

const fileOf = (table: readonly (readonly [string, number])[]) => `/**
 * How much each feature of a word in its line (see \`knowledgeFeatures\`) speaks for it naming something to know. Fitted by
 * \`tests/bench/train-knowledge.ts\` on the training part of SkillSpan (Zhang et al. 2022, MIT): do not edit by hand.
 */
export const knowledgeWeights =
  ${JSON.stringify(table.map(([feature, weight]) => `${feature} ${weight}`).join('\n'))};
`;
