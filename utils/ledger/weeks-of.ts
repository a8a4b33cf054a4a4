import type { Application } from '../storage/application';
import { appliedAt } from './applied-at';

/** A week of the owner's calendar, and how many applications went out in it. */
export interface Week {
  /** Its first day, "2026-05-25". */
  start: string;
  count: number;
}

const dayMs = 86_400_000;

/** Days as numbers without hours: what a clock that is put forward or back does not touch. */
const dayOf = (moment: Date) =>
  Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / dayMs;

/** The first day of a day's week; day 0 was a Thursday. `firstDay`: 1 Monday to 7 Sunday. */
const weekStart = (day: number, firstDay: number) => day - ((((day + 4 - firstDay) % 7) + 7) % 7);

/** The last weeks, oldest first, up to the one that `now` is in. */
export function weeksOf(
  applications: readonly Application[],
  { now, weeks, firstDay = 1 }: { now: Date; weeks: number; firstDay?: number },
): Week[] {
  const last = weekStart(dayOf(now), firstDay);
  const starts = Array.from({ length: weeks }, (_, at) => last - 7 * (weeks - 1 - at));
  const counts = new Map(starts.map((start) => [start, 0]));
  for (const application of applications) {
    const at = appliedAt(application);
    const start = at && weekStart(dayOf(new Date(at)), firstDay);
    if (start && counts.has(start)) counts.set(start, counts.get(start)! + 1);
  }
  return [...counts].map(([start, count]) => ({
    start: new Date(start * dayMs).toISOString().slice(0, 10),
    count,
  }));
}
