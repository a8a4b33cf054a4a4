import { expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { sameValue } from '@/utils/same-value';

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

test('a record says the same as its copy, whatever the order of its keys', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameValue(value, turned(structuredClone(value)))).toBe(true);
    }),
  ));

test.each([
  [{ a: undefined }, {}, true],
  [{ a: undefined }, { b: undefined }, true],
  [{ a: 1 }, { b: 1 }, false],
  [[], {}, false],
  [null, {}, false],
  ['1', 1, false],
  [new Uint8Array([1, 2]).buffer, new Uint8Array([1, 2]).buffer, true],
  [new Uint8Array([1, 2]).buffer, new Uint8Array([1, 3]).buffer, false],
  [new Uint8Array([1]).buffer, new Uint8Array([1, 2]).buffer, false],
  [new ArrayBuffer(0), {}, false],
])('%j and %j: %j', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same);
  expect(sameValue(b, a)).toBe(same);
});
