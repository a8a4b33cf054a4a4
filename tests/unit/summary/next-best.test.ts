import { describe, expect, test } from 'vitest';
import { rankEntries } from '@/utils/ranking/rank-entries';
import type { Resume } from '@/utils/resume/schema';
import { composeSummary } from '@/utils/summary/compose-summary';
import { editSummary } from '@/utils/summary/edit-summary';
import { nextBest } from '@/utils/summary/next-best';
import { sentenceKey } from '@/utils/summary/sentence-key';
import { asking, resumeOf, role, sourceOf } from '../../fixtures/summaries';

const requestOf = (resume: Resume, words: string[], max = 1000) => {
  const posting = asking(words);
  return {
    resume,
    posting,
    ranking: rankEntries(posting, resume),
    picked: resume.entries.map(({ id }) => id),
    limit: { max, unit: 'characters' },
  } as const;
};

const offered = (resume: Resume, words: string[], { at = 0, max = 1000 } = {}) => {
  const request = requestOf(resume, words, max);
  const summary = composeSummary(request);
  return { summary, offers: nextBest(request, summary, summary.sentences[at]!) };
};

const cook = role(
  'a',
  'I cooked for forty guests each night.',
  'I baked sourdough for the whole street.',
  'I chose wines with a head chef.',
);

describe('another sentence in the place of one', () => {
  test("is the owner's own, best first, with what it says of the posting", () => {
    const resume = resumeOf([], [cook]);
    const { summary, offers } = offered(resume, ['Sourdough', 'Choosing wines'], { max: 42 });
    expect(summary.text).toBe('I chose wines with a head chef.');
    expect(offers[0]).toMatchObject({
      sentence: { text: 'I baked sourdough for the whole street.' },
      meets: ['sourdough'],
      adds: ['sourdough'],
      over: 0,
    });
    for (const { sentence } of offers)
      expect(sourceOf(resume, sentence).slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  test('comes after those that fit when it is too long', () => {
    const resume = resumeOf(
      [],
      [
        role(
          'a',
          'I baked our sourdough.',
          `I chose wines with ${'very '.repeat(30)}much care.`,
          'I cooked for four.',
        ),
      ],
    );
    const { offers } = offered(resume, ['Sourdough', 'Choosing wines'], { max: 30 });
    expect(offers.map(({ over }) => over > 0)).toEqual([false, true]);
  });

  test('is never one that stands there already, leans on another, or says the same', () => {
    const resume = resumeOf(
      [],
      [role('a', 'I baked sourdough for the whole street. It also rose well in winter.'), cook],
    );
    const { summary, offers } = offered(resume, ['Sourdough', 'Choosing wines']);
    const there = summary.sentences.map(sentenceKey);
    expect(offers.filter(({ sentence }) => there.includes(sentenceKey(sentence)))).toEqual([]);
    expect(offers.map(({ sentence }) => sentence.text)).not.toContain(
      'It also rose well in winter.',
    );
  });

  test('opens with other words of the profile before all else', () => {
    const resume = resumeOf(
      ['I keep kitchens calm on busy nights.', 'I learned to bake at sea.'],
      [cook],
    );
    const { summary, offers } = offered(resume, ['Sourdough'], { max: 80 });
    expect(summary.sentences[0]!.entry).toBe('basics');
    expect(offers[0]!.sentence.entry).toBe('basics');
  });

  test('stands where the owner put it', () => {
    const { summary, offers } = offered(resumeOf([], [cook]), ['Sourdough', 'Choosing wines'], {
      max: 42,
    });
    const swap = { does: 'swap', sentence: sentenceKey(summary.sentences[0]!) } as const;
    expect(editSummary(summary, [{ ...swap, for: offers[0]!.sentence }]).text).toBe(
      'I baked sourdough for the whole street.',
    );
  });
});
