import { expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { FormScan, mostFields } from '@/utils/form/snapshot';
import { aField } from './fields';

const scan = (changes: object) => ({
  url: 'https://jobs.example/apply',
  fields: [],
  unread: 0,
  closedFrames: [],
  ms: 1,
  ...changes,
});
const accepts = (changes: object) => FormScan.safeParse(scan(changes)).success;

test('what a page sends beyond its limits is refused', () => {
  const honest = aField({ label: 'City' });
  expect(accepts({ fields: [honest] })).toBe(true);
  expect(accepts({ fields: Array.from({ length: mostFields + 1 }, () => honest) })).toBe(false);
  expect(accepts({ fields: [{ ...honest, label: 'x'.repeat(501) }] })).toBe(false);
  expect(accepts({ fields: [{ ...honest, kind: 'email', control: 'anything' }] })).toBe(false);
  expect(accepts({ fields: [{ ...honest, ref: { toString: 'a' } }] })).toBe(false);
  expect(accepts({ url: 'x'.repeat(10_001) })).toBe(false);
});

test('whatever a page answers, it reaches no prototype', () => {
  fc.assert(
    fc.property(
      fc.object({ key: fc.constantFrom('__proto__', 'constructor', 'fields') }),
      (said) => {
        const sent = JSON.parse(`{"__proto__":{"polluted":1},"said":${JSON.stringify(said)}}`);
        const { data } = FormScan.safeParse(scan({ ...sent, fields: [aField({ label: 'City' })] }));
        expect(Object.hasOwn(data ?? {}, '__proto__')).toBe(false);
        expect((data as { polluted?: 1 } | undefined)?.polluted).toBeUndefined();
        expect(({} as { polluted?: 1 }).polluted).toBeUndefined();
      },
    ),
  );
});
