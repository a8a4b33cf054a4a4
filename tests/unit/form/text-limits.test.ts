import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { fitText } from '@/utils/form/fit-text';
import { fitsPattern } from '@/utils/form/fits-pattern';
import { textLimits } from '@/utils/form/text-limits';
import { measure } from '@/utils/summary/measure';
import { aField } from './fields';

const unlimited = Number.POSITIVE_INFINITY;

describe('the limits of a text', () => {
  test.each([
    ['max 300 words', { mostWords: 300 }],
    ['In 200 words or less, tell us why', { mostWords: 200 }],
    ['between 100 and 500 characters', { fewestCharacters: 100, mostCharacters: 500 }],
    ['100-500 characters', { fewestCharacters: 100, mostCharacters: 500 }],
    ['At least 50 characters', { fewestCharacters: 50, mostCharacters: unlimited }],
    ['Minimum of 20 words, maximum 80 words', { fewestWords: 20, mostWords: 80 }],
    ['no more than 1,000 characters', { mostCharacters: 1000, fewestCharacters: 0 }],
    ['2 000 caractères maximum', { mostCharacters: 2000 }],
    ['entre 50 et 100 mots', { fewestWords: 50, mostWords: 100 }],
    [
      'mindestens 100 Zeichen, höchstens 1.000 Zeichen',
      { fewestCharacters: 100, mostCharacters: 1000 },
    ],
    ['Zwischen 10 und 40 Wörter', { fewestWords: 10, mostWords: 40 }],
    ['máximo 300 palabras', { mostWords: 300 }],
    ['até 500 caracteres', { mostCharacters: 500 }],
    ['al massimo 150 parole', { mostWords: 150 }],
    ['max. 200 woorden', { mostWords: 200 }],
    ['högst 500 tecken', { mostCharacters: 500 }],
    ['do 500 znaków', { mostCharacters: 500 }],
    ['400文字以内', { mostCharacters: 400 }],
    ['500자 이내', { mostCharacters: 500 }],
    ['200文字以上', { fewestCharacters: 200, mostCharacters: unlimited }],
    ['We are 300 people with 20 characters of our own', { mostCharacters: 20 }],
    ['Founded in 1999', { mostCharacters: unlimited, mostWords: unlimited }],
  ])('%s', (help, limits) => {
    expect(textLimits(aField({ help }))).toMatchObject(limits);
  });

  test('are the least of what the page says', () => {
    expect(textLimits(aField({ maxLength: 200, help: 'max 500 characters' }))).toMatchObject({
      mostCharacters: 200,
    });
  });
});

describe('a pattern of the page', () => {
  test.each([
    ['[0-9]{5}', '10999', true],
    ['[0-9]{5}', '1099', false],
    ['\\d{5}(-\\d{4})?', '10999-1234', true],
    ['https?://.+', 'https://quill.example', true],
    ['^https://(www\\.)?linkedin\\.com/.*$', 'https://quill.example', false],
    ['[^@\\s]+@[^@\\s]+\\.[a-z]+', 'imra@quill.example', true],
    ['\\+?[0-9 ]+', '+49 30 555', true],
    ['(a+)+b', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa', undefined],
    ['(?:a|a)*c', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa', undefined],
    ['.*.*.*.*.*x', 'a'.repeat(100), undefined],
    ['(?=.*\\d).+', 'a1', undefined],
    ['(a)\\1', 'aa', undefined],
    ['[', 'a', undefined],
  ])('%s on %s: %s', (pattern, text, fits) => {
    expect(fitsPattern(pattern, text)).toBe(fits);
  });

  test('costs no time, whatever the page thought of', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '|',
      'a',
      '.',
      '*',
      '+',
      '?',
      '{1,30}',
      '[ab]',
      '\\d',
      '(?:',
      '^',
      '$',
    );
    const pattern = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        pattern,
        fc.constantFrom('a'.repeat(60), 'ab'.repeat(30), '1'.repeat(40)),
        (own, text) => {
          const began = performance.now();
          fitsPattern(own, text);
          expect(performance.now() - began).toBeLessThan(100);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('what a box takes', () => {
  const typed = (own: Parameters<typeof aField>[0], text: string, alike: string[] = []) => {
    const value = fitText(aField(own), { text, alike, source: { from: 'basics' } });
    return typeof value === 'string' ? value : 'text' in value && value.text;
  };
  const number = (constraints: Record<string, string>) =>
    ({ control: 'number', type: 'number', constraints }) as const;

  test.each([
    [number({ min: '0', max: '50' }), '11', '11'],
    [number({ max: '5' }), '11', 'out-of-range'],
    [number({ step: '5' }), '11', 'out-of-range'],
    [number({ min: '1', step: '5' }), '11', '11'],
    [number({}), 'eleven', 'unsure'],
    [{ constraints: { pattern: '[0-9]{5}' } }, 'D-10999', 'wrong-format'],
    [
      { control: 'date', type: 'date', constraints: { min: '2027-01-01' } },
      '2026-12-01',
      'out-of-range',
    ],
    [
      { control: 'textarea', help: 'at least 20 words' },
      'These are but seven words of mine.',
      'too-short',
    ],
    [{ control: 'textarea', help: 'max 3 words' }, 'These are too many words.', 'too-long'],
    [{ maxLength: 5 }, 'Imra', 'Imra'],
  ] as const)('%o given %s: %s', (own, text, outcome) => {
    expect(
      typed({ ...own, constraints: { ...('constraints' in own ? own.constraints : {}) } }, text),
    ).toBe(outcome);
  });

  test('another spelling, where only that one is allowed', () => {
    expect(
      typed({ constraints: { pattern: '\\+[0-9]+' } }, '+49 30 5550123', ['+49305550123']),
    ).toBe('+49305550123');
  });

  test('is never more than its limits, and never cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 3 }),
        fc.nat(60),
        fc.integer({ min: 1, max: 10 }),
        fc.constantFrom('text', 'textarea'),
        (texts, maxLength, words, control) => {
          const [text, ...alike] = texts as [string, ...string[]];
          const field = aField({ control, maxLength, help: `max ${words} words` });
          const value = fitText(field, { text, alike, source: { from: 'basics' } });
          if (typeof value === 'string' || value.as !== 'text') return;
          expect(value.text.length).toBeLessThanOrEqual(maxLength);
          expect(measure(value.text, 'words')).toBeLessThanOrEqual(words);
          expect([...texts, text.replace(/\s*\n\s*/g, ' ')]).toContain(value.text);
        },
      ),
    );
  });
});
