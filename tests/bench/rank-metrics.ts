/** Grades in the order of a ranking; of equal scores the resume's order stays. */
export const inOrder = (scores: readonly number[], grades: readonly number[]): number[] =>
  scores
    .map((score, at) => ({ score, at }))
    .sort((x, y) => y.score - x.score || x.at - y.at)
    .map(({ at }) => grades[at]!);

/** Average precision of a ranking whose entries count as relevant from a grade on. */
export function averagePrecision(ranked: readonly number[], from: number): number {
  const places = ranked.flatMap((grade, at) => (grade >= from ? [at + 1] : []));
  const precisions = places.map((place, found) => (found + 1) / place);
  return mean(precisions);
}

/** Normalized discounted cumulative gain (Järvelin & Kekäläinen 2002) over the whole ranking, gains 2^grade − 1. */
export function ndcg(ranked: readonly number[]): number {
  const best = [...ranked].sort((x, y) => y - x);
  return gainOf(ranked) / gainOf(best);
}

const gainOf = (grades: readonly number[]) =>
  grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export interface Interval {
  mean: number;
  low: number;
  high: number;
}

const resamples = 4_000;

/** The mean with its percentile bootstrap 95 % interval; seeded, so that a run can be repeated. */
export function bootstrap(values: readonly number[]): Interval {
  const random = seeded(20_260_101);
  const means = Array.from({ length: resamples }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)]!)),
  ).sort((x, y) => x - y);
  return {
    mean: mean(values),
    low: means[Math.floor(resamples * 0.025)]!,
    high: means[Math.floor(resamples * 0.975)]!,
  };
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Cohen's kappa with quadratic weights: how far two readings agree beyond chance. */
export function weightedKappa(first: readonly number[], second: readonly number[]): number {
  const apart = mean(first.map((grade, at) => (grade - second[at]!) ** 2));
  const byChance = mean(first.map((grade) => mean(second.map((other) => (grade - other) ** 2))));
  return 1 - apart / byChance;
}
