import { inSectionOf } from './rows';
import type { Owner, Value } from './wanted';

/** Months since year 0; a date without a month counts from January. */
const monthsOf = (date: string) =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1;

/**
 * Whole years in which the owner had a role, overlaps counted once; `undefined` where a role has no start,
 * for then nobody can say.
 */
export function yearsOfExperience(owner: Owner): number | undefined {
  const roles = inSectionOf(owner, 'work');
  if (roles.length === 0 || roles.some(({ start }) => !start)) return undefined;
  const spans = roles
    .map(({ start, end }) => [monthsOf(start!), monthsOf(end ?? owner.today) + 1] as const)
    .toSorted(([a], [b]) => a - b);
  let months = 0;
  let reached = 0;
  for (const [begin, until] of spans) {
    months += Math.max(0, until - Math.max(begin, reached));
    reached = Math.max(reached, until);
  }
  return Math.floor(months / 12);
}

export const years: Value = (_, owner) => {
  const count = yearsOfExperience(owner);
  if (count === undefined) return 'no-data';
  return { text: String(count), years: count, source: { from: 'basics' }, sure: 0.8 };
};
