import { expect, test } from 'vitest';
import {
  averagePrecision,
  bootstrap,
  inOrder,
  ndcg,
  weightedKappa,
} from '../../bench/rank-metrics';

test('average precision is the mean of the precisions where something relevant stands', () => {
  expect(averagePrecision([3, 0, 2, 1], 2)).toBeCloseTo((1 / 1 + 2 / 3) / 2);
});

test('gain is whole for the best order, and less for any other', () => {
  expect(ndcg([3, 2, 0])).toBe(1);
  expect(ndcg([0, 2, 3])).toBeLessThan(ndcg([2, 3, 0]));
});

test('equal scores stay in the resume’s order', () => {
  expect(inOrder([1, 2, 1], [0, 1, 2])).toEqual([1, 0, 2]);
});

test('kappa is one for equal readings and nothing for readings by chance', () => {
  expect(weightedKappa([0, 3, 1, 2], [0, 3, 1, 2])).toBe(1);
  expect(weightedKappa([0, 0, 3, 3], [0, 3, 0, 3])).toBeCloseTo(0);
});

test('an interval holds its mean, and is the same again', () => {
  const values = [0.2, 0.9, 0.4, 1, 0.7];
  const { mean, low, high } = bootstrap(values);
  expect(low).toBeLessThan(mean);
  expect(high).toBeGreaterThan(mean);
  expect(bootstrap(values)).toEqual({ mean, low, high });
});
