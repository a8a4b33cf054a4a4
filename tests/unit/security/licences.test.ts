import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licences, shippedPackages } from '@/scripts/licences.mjs';

/** What may ship with an extension whose own code is open: nothing that asks more than to be named. */
const allowed = /^\(?(?:MIT|ISC|Apache-2\.0|BSD(?:-[23]-Clause)?|MPL-2\.0|OFL-1\.1|Zlib)\b/;

test('the product names every package that it carries, with its licence word for word', () => {
  const written = readFileSync('public/licences.txt', 'utf8');
  // Written by `node scripts/licences.mjs`.
  expect(written).toBe(licences());
  expect(shippedPackages().length).toBeGreaterThan(20);
});

test('none of them is under a licence that asks more than to be named', () => {
  const parts = readFileSync('public/licences.txt', 'utf8')
    .split(/\n─+\n/)
    .slice(1);
  const others = parts
    .map((part) => part.trim().split('\n\n'))
    .filter(([, licence = '', text = '']) => !allowed.test(licence) && !/MIT/.test(licence + text));
  expect(others.map(([name]) => name)).toEqual([]);
});
