import type { Span } from '../source';

/** Months since year 0. A year alone begins a span in its January and ends it before that: never too much. */
const begin = (date: string) =>
  Number(date.slice(0, 4)) * 12 + Math.max(0, Number(date.slice(5, 7)) - 1);
const finish = (date: string) => begin(date) + (date.length > 4 ? 1 : 0);

/** Months that the spans cover: overlaps once, gaps not at all, what goes on up to `today`. */
export function countMonths(spans: readonly Span[], today: string): number {
  const sorted = spans
    .map(({ start, end }) => [begin(start), finish(end ?? today.slice(0, 7))] as const)
    .toSorted(([a], [b]) => a - b);
  let months = 0;
  let reached = 0;
  for (const [from, until] of sorted) {
    months += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return months;
}
