import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!---|Attack|Fault)/.test(line));
const testsIn = (row: string) =>
  [...row.matchAll(/`(tests\/[^`]+)`: "([^"]+)"/g)].map(
    ([, file, name]) => [file!, name!] as const,
  );

test('every promise names a test', () => {
  expect(rows.length).toBeGreaterThan(25);
  expect(rows.filter((row) => testsIn(row).length === 0)).toEqual([]);
});

test.each(rows.flatMap(testsIn))('%s holds: %s', (file, name) => {
  expect(existsSync(file)).toBe(true);
  const quoted = [`'${name}'`, `\`${name}\``, `"${name}"`];
  expect(quoted.some((title) => readFileSync(file, 'utf8').includes(title))).toBe(true);
});
