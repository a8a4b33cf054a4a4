import { describe, expect, test } from 'vitest';
import { fitEdits } from '@/utils/summary/fit-edits';
import { measure } from '@/utils/summary/measure';
import { sentenceKey } from '@/utils/summary/sentence-key';
import type { Limit, Summary, SummarySentence } from '@/utils/summary/summary';

const source = 'I mend boats. I light lamps. I tune radios. I plan tours.';
const sentences = source.match(/[^ .][^.]+\./g)!.map((text): SummarySentence => {
  const start = source.indexOf(text);
  return { text, entry: 'a', statement: 's', start, end: start + text.length };
});

/** As many of the sentences as there is room for. */
function compose(limit: Limit): Summary {
  const fitting = sentences.filter((_, at) => textOf(at + 1).length <= limit.max);
  const text = textOf(fitting.length);
  return {
    sentences: fitting,
    paragraphs: fitting.length > 0 ? [[...fitting.keys()]] : [],
    text,
    length: measure(text, limit.unit),
    limit,
  };
}
const textOf = (count: number) =>
  sentences
    .slice(0, count)
    .map(({ text }) => text)
    .join(' ');

const limit: Limit = { max: source.length, unit: 'characters' };
const write = (text: string) =>
  ({ does: 'write', sentence: sentenceKey(sentences[0]!), text }) as const;

describe('a summary that its owner has edited', () => {
  test('stays within the limit, with less of the rest', () => {
    const made = fitEdits(compose, limit, [write('I mend boats of every size.')]);
    expect(made.text).toBe('I mend boats of every size. I light lamps. I tune radios.');
    expect(made).toMatchObject({ over: 0, limit });
  });

  test('keeps what its owner wrote, and says how much it is too long', () => {
    const own = `I mend boats, ${'and boats, '.repeat(8)}and more boats.`;
    const made = fitEdits(compose, limit, [write(own)]);
    expect(made.text).toContain(own);
    expect(made.over).toBe(made.length - limit.max);
    expect(made.over).toBeGreaterThan(0);
  });
});
