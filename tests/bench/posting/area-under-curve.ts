/**
 * The share of pairs of a positive and a negative that a score puts in the right order, ties half (Mann–Whitney).
 */
export function areaUnderCurve(scored: readonly { score: number; is: boolean }[]): number {
  const groups = [...Map.groupBy(scored, ({ score }) => score)].toSorted(([a], [b]) => a - b);
  let [below, won, positives] = [0, 0, 0];
  for (const [, group] of groups) {
    const positive = group.filter(({ is }) => is).length;
    const negative = group.length - positive;
    won += positive * (below + negative / 2);
    below += negative;
    positives += positive;
  }
  return won / (positives * below);
}
