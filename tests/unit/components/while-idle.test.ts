import { afterEach, expect, test, vi } from 'vitest';
import { whileIdle } from '@/components/posting/while-idle';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose idle moments come when the test says so. */
function idleMoments() {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => waiting.push(callback));
  return { waiting, next: () => waiting.shift()?.() };
}

function work(steps: number) {
  const done: number[] = [];
  function* doing() {
    for (let step = 1; step <= steps; step += 1) {
      done.push(step);
      yield;
    }
  }
  return { done, doing: doing() };
}

test('one step is done in each idle moment, until all are', () => {
  const { waiting, next } = idleMoments();
  const { done, doing } = work(2);
  whileIdle(doing, () => true);
  expect(done).toEqual([]);
  next();
  expect(done).toEqual([1]);
  next();
  next();
  expect(done).toEqual([1, 2]);
  expect(waiting).toEqual([]);
});

test('what is no longer wanted is left off', () => {
  const { waiting, next } = idleMoments();
  const { done, doing } = work(5);
  whileIdle(doing, () => done.length < 2);
  next();
  next();
  next();
  expect(done).toEqual([1, 2]);
  expect(waiting).toEqual([]);
});
