const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function sameBytes(a: ArrayBuffer, b: ArrayBuffer): boolean {
  if (a.byteLength !== b.byteLength) return false;
  const [left, right] = [new Uint8Array(a), new Uint8Array(b)];
  return left.every((byte, at) => byte === right[at]);
}

/** What says nothing is as good as missing: so JSON has it. */
const keysOf = (value: Record<string, unknown>) =>
  Object.keys(value).filter((key) => value[key] !== undefined);

/** Whether two records say the same: plain data and bytes, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  if (a instanceof ArrayBuffer || b instanceof ArrayBuffer)
    return a instanceof ArrayBuffer && b instanceof ArrayBuffer && sameBytes(a, b);
  const keys = keysOf(a);
  return (
    keys.length === keysOf(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}
