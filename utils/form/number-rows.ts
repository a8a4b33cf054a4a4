import type { Classified } from './classify-fields';
import { groupOf } from './kinds';

export interface Row {
  /** Which of the fields of its kind this is, from 0; of a repeated section, which of its blocks. */
  row: number;
  rows: number;
  /** Another field of this very kind stands in the same block: one value cannot be meant for both. */
  isTwin: boolean;
}

const repeated = new Set(['work', 'education']);
const keyOf = ({ kind, part }: Classified) => `${kind}/${part ?? ''}`;

/**
 * Numbers the fields of each kind. A block of work or education starts with each return of the kind that came
 * first: three boxes for a place of work are one job's, not those of three.
 */
export function numberRows(classified: readonly Classified[]): Row[] {
  const leaders = new Map<string, string>();
  const counts = new Map<string, number>();
  const numbered = classified.map((field) => {
    const group = groupOf(field.kind);
    const key = keyOf(field);
    if (!repeated.has(group)) return { name: key, row: countUp(counts, key) };
    if (!leaders.has(group)) leaders.set(group, key);
    const isLeader = leaders.get(group) === key;
    return { name: group, row: isLeader ? countUp(counts, group) : (counts.get(group) ?? 1) - 1 };
  });
  const places = numbered.map(({ row }, i) => `${keyOf(classified[i]!)} ${row}`);
  const taken = new Map(Object.entries(Object.groupBy(places, (place) => place)));
  return numbered.map(({ name, row }, i) => ({
    row,
    rows: counts.get(name)!,
    isTwin: taken.get(places[i]!)!.length > 1,
  }));
}

function countUp(counts: Map<string, number>, key: string): number {
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  return before;
}
