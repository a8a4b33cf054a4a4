import { writeFileSync } from 'node:fs';
import { lineFeatures } from '@/utils/posting/line-features';
import { areaUnderCurve } from './posting/area-under-curve';
import { makeShuffle } from './posting/seeded-order';
import { readSkillSpan } from './posting/skill-span';

interface Example {
  features: Set<string>;
  asks: boolean;
}

/** Features rarer than this say more of one posting than of postings. */
const leastSeen = 4;
/** So many weights are kept; more gain nothing on postings unseen. */
const kept = 1_000;
const rounds = 10;
const decay = 0.01;
const rate = 0.15;

/** Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011), in an order fixed by a seed. */
function train(examples: readonly Example[], known: ReadonlySet<string>): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const order = [...examples];
  const shuffle = makeShuffle();
  for (let round = 0; round < rounds; round++) {
    for (const { features, asks } of shuffle(order)) {
      const own = ['*', ...features].filter((feature) => known.has(feature));
      const sum = own.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
      const off = Number(asks) - 1 / (1 + Math.exp(-sum));
      for (const feature of own) {
        const weight = weights.get(feature) ?? 0;
        const slope = off - decay * weight;
        const square = (squares.get(feature) ?? 1e-2) + slope * slope;
        squares.set(feature, square);
        weights.set(feature, weight + (rate * slope) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

const examplesOf = (part: 'train' | 'dev') =>
  readSkillSpan(part).flatMap((posting) =>
    posting.map(({ text, asks }) => ({ features: lineFeatures(text), asks })),
  );

const scoreOf = ({ features }: Example, weights: ReadonlyMap<string, number>) =>
  ['*', ...features].reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);

/** Placeholders stand where SkillSpan took names out: no posting has them. */
const isPlaceholder = (feature: string) =>
  /(organization|location|address|contact|profession)/.test(feature);

/** `node tests/bench/bench.mjs train-lines`: fits the table of the linear model anew from SkillSpan's training part. */
export default async function trainLines() {
  const examples = examplesOf('train');
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequent = [...counts].filter(
    ([feature, count]) => count >= leastSeen && !isPlaceholder(feature),
  );
  const first = train(examples, new Set(['*', ...frequent.map(([feature]) => feature)]));
  const strongest = frequent
    .map(([feature, count]) => ({
      feature,
      says: Math.abs(first.get(feature) ?? 0) * Math.sqrt(count),
    }))
    .toSorted((a, b) => b.says - a.says)
    .slice(0, kept)
    .map(({ feature }) => feature);
  const weights = train(examples, new Set(['*', ...strongest]));
  const table = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100)] as const)
    .filter(([, weight]) => weight !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rounded = new Map(table.map(([feature, weight]) => [feature, weight / 100]));
  for (const part of ['train', 'dev'] as const) {
    const scored = examplesOf(part).map((one) => ({ score: scoreOf(one, rounded), is: one.asks }));
    console.log(part, areaUnderCurve(scored).toFixed(3));
  }
  writeFileSync('utils/posting/rules/line-weights.ts', fileOf(table));
}

const fileOf = (table: readonly (readonly [string, number])[]) => `/**
 * How much each feature of a line (see \`lineFeatures\`) speaks for it naming what a person must know or be able to do,
 * in hundredths of log odds; \`*\` is what every line starts from. Fitted by \`tests/bench/train-lines.ts\`, by logistic
 * regression on the training part of SkillSpan (Zhang et al. 2022, MIT): do not edit by hand.
 */
export const lineWeights =
  ${JSON.stringify(table.map(([feature, weight]) => `${feature}:${weight}`).join('|'))};
`;
