import { describe, expect, test } from 'vitest';
import type { Language } from '@/utils/posting/words/stop-words';
import { judgeSentence } from '@/utils/summary/judge-sentence';

const judged = (text: string, language: Language = 'en') =>
  judgeSentence(text, ['an earlier sentence'], { language, isBullet: false });

describe('a sentence that takes its object as known', () => {
  test.each([
    ['I maintain the API, answer questions and review patches.', 'en'],
    ['I designed the hardware with a boatyard next door.', 'en'],
    ['To check the specification, I wrote a second parser.', 'en'],
    ['I was able to keep the implementation small and tidy.', 'en'],
    ['Ich pflege die Schnittstelle, prüfe Beiträge und antworte.', 'de'],
  ] as const)('"%s" leans on the one before', (text, language) => {
    expect(judged(text, language).leans).toBe(true);
  });

  test.each([
    ['I designed the failover that saved a winter of bookings.', 'en'],
    ['I taught the radio course for new volunteers.', 'en'],
    ['I wrote the Terraform modules myself.', 'en'],
    ['I drew up a design and defended the design of it.', 'en'],
    ['I wrote down the process of mending nets.', 'en'],
    ['Ich leite die Planung der Fahrten an der Küste.', 'de'],
  ] as const)('"%s" says which and stands alone', (text, language) => {
    expect(judged(text, language).leans).toBe(false);
  });

  test('is worth less where nothing stands before it', () => {
    const bullet = (text: string) => judgeSentence(text, [], { language: 'en', isBullet: true });
    expect(bullet('Published the tool as free software.').voice).toBeLessThan(
      bullet('Published a tool as free software.').voice,
    );
  });
});

test('"we" at the end of a saying does not make it a deed', () => {
  expect(
    judged('Calm and short sentences save more time than any device we own.').voice,
  ).toBeLessThan(judged('We save time with calm and short sentences.').voice);
});

test.each([
  ['This is all the harness does at a high level.', 'en'],
  ['My hypothesis coming into this was the cable.', 'en'],
  ['I moved the whole thing to a second data center.', 'en'],
  ['Kurz gesagt war die Umstellung ein Erfolg.', 'de'],
] as const)('"%s" sums up what was told before, and is never used', (text, language) => {
  expect(judged(text, language).usable).toBe(false);
});

describe('what a sentence is worth', () => {
  const voice = (text: string) => judged(text).voice;

  test('is more for something done than for having been there', () => {
    expect(voice('I was able to watch the whole team grow.')).toBeLessThan(
      voice('I was able to move the whole team to Oslo.'),
    );
  });

  test('is less where it says little', () => {
    expect(voice('I built something for various boats and so on.')).toBeLessThan(
      voice('I built a radio for boats of the coast guard.'),
    );
  });

  test('is no less for words that it quotes', () => {
    expect(voice('I keep asking “what do you need?” of everybody.')).toBe(
      voice('I keep asking what is needed of everybody.'),
    );
    expect(voice('I keep asking what you need of me.')).toBeLessThan(
      voice('I keep asking what is needed of me.'),
    );
  });
});

test.each([
  ['Moved 120 machines in eight months.', 'en', true],
  ['Cut the time by half.', 'en', true],
  ['Verkürzte die Laufzeit um ein Drittel.', 'de', true],
  ['Moved the machines in 2019.', 'en', false],
  ['Moved the machines.', 'en', false],
] as const)('"%s" (%s) says how much: %s', (text, language, says) => {
  expect(judged(text, language).figures).toBe(says);
});

test('"Before that" leans on what was told', () => {
  expect(judged('Before that I built and repaired instruments.').leans).toBe(true);
});
