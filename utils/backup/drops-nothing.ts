const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Whether what was parsed has every key that was written. A key this version does not know comes from a newer one,
 * and would be lost without a word.
 */
export function dropsNothing(written: unknown, parsed: unknown): boolean {
  if (written === parsed || !isObject(written)) return true;
  if (!isObject(parsed)) return false;
  return Object.entries(written).every(
    ([key, value]) => Object.hasOwn(parsed, key) && dropsNothing(value, parsed[key]),
  );
}
