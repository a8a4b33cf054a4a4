import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ranking } from '@/utils/ranking/ranking';
import { newEntry } from '@/utils/resume/new-entry';
import { newResume } from '@/utils/resume/new-resume';
import { newStatement } from '@/utils/resume/new-statement';
import type { Entry, Resume, Statement } from '@/utils/resume/schema';
import { composeSummary } from '@/utils/summary/compose-summary';
import { measure } from '@/utils/summary/measure';
import { renderSummary } from '@/utils/summary/render-summary';
import type { Limit, Summary } from '@/utils/summary/summary';

const posting = {
  id: 'p',
  url: '',
  title: '',
  organization: '',
  location: '',
  language: 'en',
  captured: 'pasted',
  quality: 'good',
  text: '',
  lines: [],
  applyUrl: '',
  readAt: '',
} as const;

const resumeOf = (summary: string[], entries: Entry[]): Resume => {
  const resume = newResume('test');
  return {
    ...resume,
    basics: { ...resume.basics, summary: summary.map((text) => newStatement(text)) },
    entries,
  };
};

const role = (id: string, ...texts: string[]) =>
  newEntry('work', { id, title: id, statements: texts.map((text) => newStatement(text)) });

/** A ranking in which the words given are what the posting asks for, met by every entry alike. */
const rankingOf = ({ entries }: Resume, words: string[]): Ranking => ({
  entries: entries.map(({ id, statements }) => ({
    entry: id,
    score: 1,
    reasons: words.map((word, line) => ({
      line,
      text: word,
      need: 'must' as const,
      terms: [{ posting: word, own: word, via: 'same' as const }],
      statements: statements.map((statement) => statement.id),
      weight: 1 / words.length,
    })),
  })),
  gaps: [],
});

const compose = (
  resume: Resume,
  words: string[],
  limit: Limit = { max: 1000, unit: 'characters' },
) =>
  composeSummary({
    resume,
    ranking: rankingOf(resume, words),
    posting: { ...posting, lines: [] },
    picked: resume.entries.map(({ id }) => id),
    limit,
  });

function sourceOf(resume: Resume, sentence: Summary['sentences'][number]): string {
  const statements: Statement[] = [
    ...resume.basics.summary,
    ...resume.entries.flatMap((entry) => entry.statements),
  ];
  const statement = statements.find(({ id }) => id === sentence.statement)!;
  return sentence.alternative === undefined
    ? statement.text
    : statement.alternatives[sentence.alternative]!;
}

describe('composing', () => {
  test('takes the sentence that meets what the posting asks for', () => {
    const resume = resumeOf(
      [],
      [
        role(
          'a',
          'I kept the office plants alive for years. I moved forty services to Kubernetes in one spring.',
        ),
      ],
    );
    const { text } = compose(resume, ['Kubernetes'], { max: 60, unit: 'characters' });
    expect(text).toBe('I moved forty services to Kubernetes in one spring.');
  });

  test('opens with the profile when it fits', () => {
    const resume = resumeOf(
      ['I build tools that other engineers rely on.'],
      [role('a', 'I moved forty services to Kubernetes.')],
    );
    expect(compose(resume, ['Kubernetes']).text).toBe(
      'I build tools that other engineers rely on.\n\nI moved forty services to Kubernetes.',
    );
  });

  test.each([
    'This made every team faster with Kubernetes.',
    'It also cut the cost of Kubernetes by a third.',
    'Given these limits, Kubernetes was the answer.',
    'The only way to run Kubernetes was to ask.',
  ])('never takes "%s" without the sentence that it leans on', (leaning) => {
    const resume = resumeOf([], [role('a', `How hard can that be, anyway? ${leaning}`)]);
    expect(compose(resume, ['Kubernetes']).sentences).toEqual([]);
  });

  test('takes a leaning sentence along with the one it leans on', () => {
    const resume = resumeOf(
      [],
      [role('a', 'I wrote the scheduler. It places containers on Kubernetes.')],
    );
    expect(compose(resume, ['Kubernetes']).text).toBe(
      'I wrote the scheduler. It places containers on Kubernetes.',
    );
  });

  test.each([
    'How do you run Kubernetes without going crazy?',
    'Two requirements shaped our Kubernetes platform:',
    'Check out my talk on Kubernetes and schedulers.',
  ])('leaves out "%s": it is no statement about the owner', (text) => {
    expect(compose(resumeOf([], [role('a', text)]), ['Kubernetes']).sentences).toEqual([]);
  });

  test('never uses two wordings of the same statement', () => {
    const statement: Statement = {
      ...newStatement('I moved forty services to Kubernetes.'),
      alternatives: ['I led the move of forty services to Kubernetes.'],
    };
    const resume = resumeOf([], [newEntry('work', { id: 'a', statements: [statement] })]);
    expect(compose(resume, ['Kubernetes', 'led']).sentences).toHaveLength(1);
  });

  test('puts a project right after the role it was done in', () => {
    const project = newEntry('projects', {
      id: 'project',
      partOf: 'first',
      statements: [newStatement('I wrote the Terraform modules myself.')],
    });
    const resume = resumeOf(
      [],
      [
        role('first', 'I ran the platform team.'),
        role('second', 'I taught operators about Terraform.'),
        project,
      ],
    );
    expect(compose(resume, ['Terraform', 'platform']).sentences.map(({ entry }) => entry)).toEqual([
      'first',
      'project',
      'second',
    ]);
  });

  test('closes a bullet with a full stop, and counts it', () => {
    const resume = resumeOf([], [role('a', 'Moved forty services to Kubernetes')]);
    const summary = compose(resume, ['Kubernetes'], { max: 35, unit: 'characters' });
    expect(summary.text).toBe('Moved forty services to Kubernetes.');
    expect(summary.length).toBe(35);
    expect(compose(resume, ['Kubernetes'], { max: 34, unit: 'characters' }).sentences).toEqual([]);
  });

  test('says nothing when nothing fits', () => {
    const resume = resumeOf([], [role('a', 'I moved forty services to Kubernetes.')]);
    expect(compose(resume, ['Kubernetes'], { max: 10, unit: 'characters' })).toMatchObject({
      text: '',
      length: 0,
    });
  });
});

const words = fc.constantFrom(
  'I',
  'built',
  'This',
  'Kubernetes',
  'the',
  'team.',
  'C++',
  'e.g.',
  'it',
  'Dr.',
  '5.0',
  'why?',
  'ran:',
  'Größe',
  '日本語。',
  '\n\n',
  '“so”',
);
const text = fc.array(words, { minLength: 1, maxLength: 40 }).map((list) => list.join(' '));
const entry = fc
  .tuple(fc.uuid(), fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 2 }))
  .map(([id, texts, alternatives]) => {
    const made = role(id, ...texts);
    return {
      ...made,
      statements: made.statements.map((statement) => ({ ...statement, alternatives })),
    };
  });
const limit = fc.record({
  max: fc.integer({ min: 1, max: 600 }),
  unit: fc.constantFrom<Limit['unit']>('characters', 'words'),
});

describe('every summary ever made', () => {
  const anySummary = fc.tuple(
    fc.array(text, { maxLength: 3 }),
    fc.array(entry, { maxLength: 5 }),
    limit,
  );

  test("is the owner's own text, at the very place that its trace names", () => {
    fc.assert(
      fc.property(anySummary, ([profile, entries, bound]) => {
        const resume = resumeOf(profile, entries);
        for (const sentence of compose(resume, ['Kubernetes', 'C++', 'team'], bound).sentences) {
          expect(sourceOf(resume, sentence).slice(sentence.start, sentence.end)).toBe(
            sentence.text,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('keeps within its limit, in every format that counts', () => {
    fc.assert(
      fc.property(anySummary, ([profile, entries, bound]) => {
        const summary = compose(resumeOf(profile, entries), ['Kubernetes', 'team'], bound);
        expect(measure(renderSummary(summary, 'plain'), bound.unit)).toBe(summary.length);
        expect(summary.length).toBeLessThanOrEqual(bound.max);
      }),
      { numRuns: 300 },
    );
  });
});

test('HTML and Markdown carry the text as text', () => {
  const resume = resumeOf([], [role('a', 'I wrote <b>tags</b> & *stars* for Kubernetes.')]);
  const summary = compose(resume, ['Kubernetes']);
  expect(renderSummary(summary, 'html')).toBe(
    '<p>I wrote &lt;b&gt;tags&lt;/b&gt; &amp; *stars* for Kubernetes.</p>',
  );
  expect(renderSummary(summary, 'markdown')).toBe(
    'I wrote \\<b\\>tags\\</b\\> & \\*stars\\* for Kubernetes.',
  );
});
