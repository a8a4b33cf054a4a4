import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { editSummary } from '@/utils/summary/edit-summary';
import { measure } from '@/utils/summary/measure';
import { renderSummary } from '@/utils/summary/render-summary';
import { SummaryEdit } from '@/utils/summary/schema';
import { sentenceKey } from '@/utils/summary/sentence-key';
import type { Summary, SummarySentence } from '@/utils/summary/summary';

const source = 'I mend boats. I light lamps. I tune radios. I plan tours.';
const texts = source.match(/[^.]+\./g)!.map((text) => text.trim());
const sentences = texts.map((text): SummarySentence => {
  const start = source.indexOf(text);
  return { text, entry: 'a', statement: 's', start, end: start + text.length };
});
const summary: Summary = {
  sentences: sentences.slice(0, 3),
  paragraphs: [[0, 1], [2]],
  text: 'I mend boats. I light lamps.\n\nI tune radios.',
  length: 44,
  limit: { max: 44, unit: 'characters' },
};
const key = (at: number) => sentenceKey(sentences[at]!);

describe('editing a summary', () => {
  test('changes nothing where the owner changed nothing', () => {
    expect(editSummary(summary, [])).toEqual({ ...summary, over: 0 });
  });

  test('drops a sentence, and the paragraph that it was alone in', () => {
    expect(editSummary(summary, [{ does: 'drop', sentence: key(2) }])).toMatchObject({
      text: 'I mend boats. I light lamps.',
      paragraphs: [[0, 1]],
    });
  });

  test('swaps a sentence for another of the owner, and never says one twice', () => {
    const swap = (by: number) =>
      editSummary(summary, [{ does: 'swap', sentence: key(0), for: sentences[by]! }]).text;
    expect(swap(3)).toMatch(/^I plan tours\. I light lamps\./);
    expect(swap(1)).toBe('I light lamps.\n\nI tune radios.');
  });

  test.each([
    ['another wording of what stays', { alternative: 0, start: 0, end: 12 }],
    ['part of what stays', { start: 16, end: 22 }],
    ['the same words from elsewhere', { text: 'I light lamps.', statement: 't' }],
  ])('swaps for nothing where it would be %s', (_, own) => {
    const other = { ...sentences[3]!, ...own };
    const stays = sentences[1]!;
    const made = editSummary(
      { ...summary, sentences: [sentences[0]!, stays], paragraphs: [[0, 1]] },
      [{ does: 'swap', sentence: key(0), for: other }],
    );
    expect(made.text).toBe('I light lamps.');
  });

  test('swaps one wording of a statement for another', () => {
    const other = { ...sentences[0]!, text: 'I repair boats.', alternative: 0, end: 15 };
    expect(
      editSummary({ ...summary, sentences: [sentences[0]!], paragraphs: [[0]] }, [
        { does: 'swap', sentence: key(0), for: other },
      ]).text,
    ).toBe('I repair boats.');
  });

  test('moves a sentence, over the end of its paragraph too', () => {
    expect(editSummary(summary, [{ does: 'move', sentence: key(0), by: 2 }]).text).toBe(
      'I light lamps. I tune radios.\n\nI mend boats.',
    );
  });

  test("marks what the owner wrote by hand as theirs, and says when it's too long", () => {
    const made = editSummary(summary, [
      { does: 'write', sentence: key(0), text: 'I mend boats & more.' },
    ]);
    expect(made.sentences.map(({ own }) => own)).toEqual([
      'I mend boats & more.',
      undefined,
      undefined,
    ]);
    expect(made.over).toBe(7);
    expect(renderSummary(made, 'html')).toContain('I mend boats &amp; more.');
  });

  test('keeps no mark on a sentence that was put back as it was', () => {
    const write = (text: string) => ({ does: 'write', sentence: key(0), text }) as const;
    expect(editSummary(summary, [write('Other.'), write('I mend boats.')])).toEqual({
      ...summary,
      over: 0,
    });
  });

  test('forgets an edit of a sentence that is no longer there', () => {
    expect(editSummary(summary, [{ does: 'drop', sentence: 'b:c::0:9' }]).text).toBe(summary.text);
  });
});

describe('a sentence that leans on the one before it', () => {
  const leaning = { ...sentences[1]!, leans: true };
  const made = (edits: SummaryEdit[], paragraphs = [[0, 1], [2]]) =>
    editSummary(
      { ...summary, sentences: [sentences[0]!, leaning, sentences[2]!], paragraphs },
      edits,
    );

  test('is dropped with it, and by itself', () => {
    expect(made([{ does: 'drop', sentence: key(0) }]).text).toBe('I tune radios.');
    expect(made([{ does: 'drop', sentence: key(1) }]).text).toBe('I mend boats.\n\nI tune radios.');
  });

  test('moves with it, whichever of the two is moved', () => {
    const text = 'I tune radios. I mend boats. I light lamps.';
    for (const at of [0, 1])
      expect(made([{ does: 'move', sentence: key(at), by: 1 }]).text.replace('\n\n', ' ')).toBe(
        text,
      );
  });

  test('does not stand behind another that took its place', () => {
    const edits: SummaryEdit[] = [{ does: 'swap', sentence: key(0), for: sentences[3]! }];
    expect(made(edits).text).toBe('I plan tours.\n\nI tune radios.');
  });

  test('stays where the owner wrote it anew', () => {
    expect(
      made([
        { does: 'write', sentence: key(1), text: 'Lamps are my trade.' },
        { does: 'drop', sentence: key(0) },
      ]).text,
    ).toBe('Lamps are my trade.\n\nI tune radios.');
  });
});

const anyKey = fc.integer({ min: 0, max: 3 }).map(key);
const anyEdit: fc.Arbitrary<SummaryEdit> = fc.oneof(
  fc.record({ does: fc.constant('drop' as const), sentence: anyKey }),
  fc.record({ does: fc.constant('write' as const), sentence: anyKey, text: fc.string() }),
  fc.record({
    does: fc.constant('swap' as const),
    sentence: anyKey,
    for: fc.constantFrom(...sentences),
  }),
  fc.record({ does: fc.constant('move' as const), sentence: anyKey, by: fc.integer() }),
);

test('whatever is edited, untouched sentences stay where their trace says and lengths are told', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
      const made = editSummary(summary, SummaryEdit.array().parse(edits));
      for (const { text, start, end } of made.sentences)
        expect(source.slice(start, end)).toBe(text);
      expect(new Set(made.sentences.map(sentenceKey)).size).toBe(made.sentences.length);
      expect(made.length).toBe(measure(made.text, 'characters'));
      expect(made.over).toBe(Math.max(0, made.length - 44));
      expect(made.paragraphs.flat()).toEqual([...made.sentences.keys()]);
    }),
  );
});
