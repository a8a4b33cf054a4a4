import { expect, test } from 'vitest';
import { markedText } from '@/components/matches/marked-text';
import fc from '@/tests/fixtures/counted';

const marked = (text: string, ...words: string[]) =>
  markedText(text, words)
    .filter((stretch) => stretch.marked)
    .map((stretch) => stretch.text);

test.each([
  ['Ran K8s for years', ['k8s'], ['K8s']],
  ['Going to Google to write Go', ['go'], ['Go']],
  ['C++ and C, then C#', ['C', 'C++', 'C#'], ['C++', 'C', 'C#']],
  ['mutual TLS', ['mutual TLS', 'TLS'], ['mutual TLS']],
  ['Führte Führungskräfte', ['führte'], ['Führte']],
  ['nothing', [], []],
])('marks whole words only: %s', (text, words, found) => {
  expect(marked(text, ...words)).toEqual(found);
});

test('never changes the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 5 }), (text, words) => {
      const whole = markedText(text, words)
        .map((stretch) => stretch.text)
        .join('');
      expect(whole).toBe(text);
    }),
  );
});
