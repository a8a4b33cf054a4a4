import { describe, expect, test } from 'vitest';
import { jobWords } from '@/utils/posting/words/job-words';
import { languages, stopWordsOf } from '@/utils/posting/words/stop-words';
import { termsIn } from '@/utils/ranking/terms-in';

const keysOf = (text: string, kinds = ['concept', 'word']) =>
  termsIn(text, 'en')
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ key }) => key);

describe('names of the trade', () => {
  test.each([
    ['C++ and C# and .NET', ['@C++', '@C#', '@.NET']],
    ['Node.js, Next.js', ['@Node.js', '@Next.js']],
    ['CI/CD with K8s', ['@CI/CD', '@Kubernetes']],
    ['Python, Go, R', ['@Python', '@Go', '@R']],
    ['services written in Go', ['servic', '@Go']],
    ['Postgres or JS', ['@PostgreSQL', '@JavaScript']],
    ['DC/OS', ['@DC/OS']],
    ['an API and its APIs', ['@API', '@API']],
    ['R&D', ['@Research and development']],
    ['UX and KPIs', ['@User experience', '@KPIs']],
  ])('%s', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  test.each([
    'Go ahead and tell us',
    'ready to go the extra mile',
    'we swiftly react to rust and excel at it',
    'Vitamin C helps',
    'a chef with a helm',
    'it is part of the team',
  ])('everyday words are not taken for them: %s', (text) => {
    const taken = keysOf(text, ['concept']);
    for (const key of ['@Go', '@Swift', '@React', '@Rust', '@Excel', '@C', '@Helm'])
      expect(taken).not.toContain(key);
  });

  test('are met in the plural and with a possessive', () => {
    expect(keysOf("service meshes and developer's productivity")).toEqual([
      '@Service mesh',
      '@Developer experience',
    ]);
  });

  test('the longest one counts', () => {
    expect(keysOf('package management system')).toEqual(['@Package management']);
    expect(keysOf('go-to-market')).toEqual(['@Product launch']);
  });
});

describe('what is no term', () => {
  test.each(languages)('the small words of %s', (language) => {
    const text = [...stopWordsOf(language)].join(' . ');
    const words = termsIn(text, language).filter(({ kind }) => kind !== 'concept');
    expect(words).toEqual([]);
  });

  test.each(languages)('the words of every posting in %s', (language) => {
    const text = jobWords[language].split(/\s+/).join(' . ');
    const words = termsIn(text, language).filter(({ kind }) => kind !== 'concept');
    expect(words).toEqual([]);
  });

  test('pictures', () => {
    expect(keysOf('🚀 ✅ 🇦🇺 → •')).toEqual([]);
  });

  test('numbers and years', () => {
    expect(keysOf('5+ years since 2019, 24/7, 1st')).toEqual([]);
  });
});

test('terms stand where they say they stand', () => {
  const text = 'Own the go-to-market of Kubernetes’s package managers, e.g. in Node.js';
  for (const { surface, start, end } of termsIn(text, 'en'))
    expect(text.slice(start, end)).toBe(surface);
});
