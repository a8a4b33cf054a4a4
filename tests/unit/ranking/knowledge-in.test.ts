import { expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { knowledgeIn } from '@/utils/ranking/knowledge/knowledge-in';

const named = (line: string) => knowledgeIn(line).map(({ start, end }) => line.slice(start, end));

test.each([
  ['Experience with PostgreSQL and Kubernetes', ['PostgreSQL', 'Kubernetes']],
  ['A degree in mechanical engineering', ['mechanical engineering']],
  ['Experience in C++ and Java', ['C++', 'Java']],
])('finds what “%s” wants known', (line, wanted) => {
  const found = named(line).join(' | ');
  for (const one of wanted) expect(found).toContain(one);
});

test.each(['We are a team of nine', 'Apply by Friday', 'Free soup on Mondays'])(
  'finds nothing to know in “%s”',
  (line) => {
    expect(named(line)).toEqual([]);
  },
);

test('spans stand in the line, in order, and never touch', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (line) => {
      let last = -1;
      for (const { start, end } of knowledgeIn(line)) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(line.length);
        last = end - 1;
      }
    }),
  );
});
