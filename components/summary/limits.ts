import type { Limit } from '@/utils/summary/summary';

/** What forms ask for most often. */
export const usualLimits: readonly Limit[] = [
  { max: 255, unit: 'characters' },
  { max: 500, unit: 'characters' },
  { max: 1000, unit: 'characters' },
  { max: 2000, unit: 'characters' },
  { max: 100, unit: 'words' },
  { max: 200, unit: 'words' },
];

/** Those, and the one that a shape comes with. */
export const limitsBeside = (own: Limit): readonly Limit[] =>
  usualLimits.some((one) => sameLimit(one, own)) ? usualLimits : [own, ...usualLimits];

export const sameLimit = (one: Limit, other: Limit) =>
  one.max === other.max && one.unit === other.unit;

/** A limit as somebody types it, or undefined when it is none. */
export function readLimit(typed: string, unit: Limit['unit']): Limit | undefined {
  const max = Number(typed.trim().replace(/[.,\s](?=\d{3}\b)/g, ''));
  return Number.isInteger(max) && max >= 1 && max <= 100_000 ? { max, unit } : undefined;
}
