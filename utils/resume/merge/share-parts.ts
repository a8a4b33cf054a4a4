export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * `value` with every part that reads as it does in `known` put in place by that very part, so that whoever compares
 * the two need not look inside. What is equal as a whole is `known` itself.
 */
export function shareParts<Value>(known: unknown, value: Value): Value;
export function shareParts(known: unknown, value: unknown): unknown {
  if (Object.is(known, value)) return known;
  if (Array.isArray(known) && Array.isArray(value)) return shareItems(known, value);
  if (isFields(known) && isFields(value)) return shareFields(known, value);
  return value;
}

function shareFields(known: Fields, value: Fields): Fields {
  const keys = Object.keys(value);
  const shared = Object.fromEntries(keys.map((key) => [key, shareParts(known[key], value[key])]));
  const isSame =
    keys.length === Object.keys(known).length &&
    keys.every((key) => Object.hasOwn(known, key) && Object.is(known[key], shared[key]));
  return isSame ? known : shared;
}

function shareItems(known: readonly unknown[], value: readonly unknown[]): readonly unknown[] {
  const byId = new Map(known.map((item, index) => [keyOf(item) ?? index, item]));
  const shared = value.map((item, index) => shareParts(byId.get(keyOf(item) ?? index), item));
  const isSame =
    shared.length === known.length && shared.every((item, index) => Object.is(item, known[index]));
  return isSame ? known : shared;
}

/** What tells an item of a list from the others: its id, or a text itself. */
export function keyOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  return isFields(item) && typeof item.id === 'string' ? item.id : undefined;
}
