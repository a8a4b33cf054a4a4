import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { planFill } from '@/utils/form/plan-fill';
import { askedExperience } from '@/utils/form/values/asked-experience';
import { countMonths } from '@/utils/form/values/count-months';
import type { Entry } from '@/utils/resume/schema';
import { aField } from './fields';
import { anEntry, aResume } from './owner';

type Own = Partial<Entry>;
const role = (title: string, start?: string, end?: string, own: Own = {}) =>
  anEntry({ id: title, title, start, end, ...own });

const asked = (
  label: string,
  entries: ReturnType<typeof anEntry>[],
  field: Parameters<typeof aField>[0] = {},
) =>
  planFill({
    fields: [aField({ label, ...field })],
    resume: aResume({ entries }),
    answers: [],
    picked: [],
    today: '2026-11-23',
  })[0]!;

describe('a question about years', () => {
  test.each([
    ['Years of experience', ''],
    ['How many years of professional experience do you have?', ''],
    ['Total work experience (in years)', ''],
    ['Wie viele Jahre Berufserfahrung haben Sie?', ''],
    ['How many years of experience do you have with Kubernetes?', 'Kubernetes'],
    ['Years of experience with React Native *', 'React Native'],
    ['Experience with Kubernetes (years)', 'Kubernetes'],
    ['How many years of Python experience do you have?', 'Python'],
    ['Years of experience in the C++ language?', 'C++ language'],
    ['Wie viele Jahre Erfahrung haben Sie mit Java?', 'Java'],
    ['Combien d’années d’expérience avez-vous en Python ?', 'Python'],
    ['¿Cuántos años de experiencia tienes con Docker?', 'Docker'],
    ['Quantos anos de experiência você tem com SQL?', 'SQL'],
    ['Quanti anni di esperienza hai con Figma?', 'Figma'],
    ['Hoeveel jaar ervaring heb je met Go?', 'Go'],
    ['Hur många års erfarenhet har du av arbete med Rust?', 'Rust'],
    ['Kolik let praxe máte?', ''],
    ['Ile lat doświadczenia masz w Scala?', 'Scala'],
  ])('%s is about "%s"', (label, subject) => {
    expect(askedExperience(label)).toMatchObject({ subject, unit: 'years' });
  });

  test.each([
    'Do you have 5+ years of experience with Go?',
    'Haben Sie mindestens 3 Jahre Erfahrung mit Java?',
    'Describe your experience with Terraform',
    'We want a fair interview experience. Please let us know what you need',
    'Let the team know about your experience with Go',
    'How old are you, in years?',
  ])('%s is no question for a number of years', (label) => {
    expect(askedExperience(label)).toBeUndefined();
  });

  test('is read in no time, however long', () => {
    const label = `years of experience ${'a '.repeat(50_000)}`;
    const began = performance.now();
    askedExperience(label);
    expect(performance.now() - began).toBeLessThan(50);
  });
});

describe('years are counted from dates alone', () => {
  test('overlaps once, gaps not at all, up to today', () => {
    const span = (start: string, end?: string) => ({ entry: 'e', start, ...(end && { end }) });
    const months = (...spans: ReturnType<typeof span>[]) => countMonths(spans, '2026-11-23');
    expect(months(span('2010-01', '2013-12'), span('2012-01', '2014-12'))).toBe(60);
    expect(months(span('2010-01', '2010-12'), span('2020-01', '2020-12'))).toBe(24);
    expect(months(span('2020-12'))).toBe(72);
    expect(months(span('2019', '2021'))).toBe(24);
  });

  test('in whatever order the roles stand, and never more than from first to last', () => {
    const month = fc.integer({ min: 0, max: 300 });
    const date = (at: number) =>
      `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    const span = fc.tuple(month, month).map(([a, b]) => ({
      entry: 'e',
      start: date(Math.min(a, b)),
      end: date(Math.max(a, b)),
    }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), (spans) => {
        const total = countMonths(spans, '2026-11-23');
        expect(countMonths(spans.toReversed(), '2026-11-23')).toBe(total);
        expect(countMonths([...spans, ...spans], '2026-11-23')).toBe(total);
        const starts = spans.map(({ start }) => start).sort();
        const ends = spans.map(({ end }) => end).sort();
        expect(total).toBeLessThanOrEqual(
          countMonths([{ entry: 'e', start: starts[0]!, end: ends.at(-1)! }], '2026-11-23'),
        );
      }),
    );
  });

  test('in all, with the roles they are counted from', () => {
    const step = asked('Years of experience', [
      role('a', '2010-01', '2013-12'),
      role('b', '2020-12'),
    ]);
    expect(step).toMatchObject({
      do: 'fill',
      value: { text: '10' },
      source: {
        from: 'dates',
        months: 120,
        spans: [
          { entry: 'b', start: '2020-12' },
          { entry: 'a', start: '2010-01', end: '2013-12' },
        ],
      },
    });
  });

  test('with a skill: only what names it, wherever the entry does', () => {
    const entries = [
      role('Pilot', '2015-01', '2016-12'),
      role('Diver', '2019-01', '2020-12', { keywords: ['Sonar'] }),
      role('Map of the bay', '2020-06', '2021-12', {
        section: 'projects',
        statements: [{ id: 's', text: 'Drew it from sonar.', form: 'bullet', alternatives: [] }],
      }),
    ];
    expect(asked('How many years of experience do you have with sonar?', entries)).toMatchObject({
      value: { text: '3' },
      source: { months: 36, spans: [{ entry: 'Map of the bay' }, { entry: 'Diver' }] },
    });
  });

  test('into the range of a list that holds them', () => {
    const entries = [role('Diver', '2019-01', '2020-12', { keywords: ['Sonar'] })];
    const options = ['0-1 years', '2-4 years', '5+ years'];
    expect(
      asked('Years of experience with sonar', entries, { control: 'select', options }),
    ).toMatchObject({ value: { text: '2-4 years' } });
  });

  test.each([
    ['no entry names it', 'Years of experience with falconry', [role('a', '2010-01')]],
    ['the one that names it has no date', 'Years of experience with a', [role('a')]],
    ['a role has no date', 'Years of experience', [role('a', '2010-01', '2013-12'), role('b')]],
    ['there is no role', 'Years of experience', []],
  ])('and not at all where %s', (_, label, entries) => {
    expect(asked(label, entries)).toMatchObject({ do: 'skip', why: 'no-data' });
  });

  test('a yes or no is never answered with a number', () => {
    const entries = [role('a', '2010-01', undefined, { keywords: ['Go'] })];
    expect(asked('Do you have 5+ years of experience with Go?', entries).do).toBe('skip');
  });

  test('less than a year, or "relevant" years, are offered and not ticked', () => {
    const entries = [role('a', '2026-06', undefined, { keywords: ['Go'] })];
    expect(asked('Years of experience with Go', entries)).toMatchObject({ ticked: false });
    expect(asked('Years of relevant experience', [role('a', '2010-01')])).toMatchObject({
      ticked: false,
    });
  });
});
