import { expect, test } from 'vitest';
import { askingOf } from '@/utils/posting/line-model';

const asking = (...texts: string[]) => askingOf(texts.map((text) => ({ text, is: 'other' })));

test.each([
  [
    'Solid knowledge of distributed databases and of Kotlin',
    'We are a family business from Bergen',
  ],
  ['Ability to explain hard things to people in a hurry', 'Our canteen is known for its soup'],
  ['You will develop and test our booking software', 'Apply by the end of the month'],
])('tells “%s” from “%s”', (demand, talk) => {
  const [asks] = asking(demand);
  const [says] = asking(talk);
  expect(asks).toBeGreaterThan(0.6);
  expect(says).toBeLessThan(0.4);
});

test('a line among demands is more likely one itself', () => {
  const demand = 'Experience with Python and SQL';
  const [, among] = asking(demand, 'Patience', demand);
  expect(among).toBeGreaterThan(asking('Patience')[0]!);
});

test('is a share for any line, however odd', () => {
  for (const odd of ['', ' ', '…', '\u0000', 'a'.repeat(50_000), '日本語のみ'])
    expect(asking(odd)[0]).toBeGreaterThan(0);
});
