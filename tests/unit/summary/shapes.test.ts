import { describe, expect, test } from 'vitest';
import { rankEntries } from '@/utils/ranking/rank-entries';
import type { Resume } from '@/utils/resume/schema';
import { composeSummary, type SummaryRequest } from '@/utils/summary/compose-summary';
import { openBlanks } from '@/utils/summary/open-blanks';
import { renderSummary } from '@/utils/summary/render-summary';
import { asking, resumeOf, role } from '../../fixtures/summaries';

const posting = {
  ...asking(['Sourdough', 'Wines', 'Guests']),
  title: 'Cook',
  organization: 'Gull Inn',
};

const resume = resumeOf(
  ['I keep kitchens calm on busy nights.'],
  [
    role('a', 'I cooked for forty guests each night.'),
    role('b', 'I baked sourdough for the whole street. I also wrote a guide for guests.'),
    role('c', 'I chose wines with a head chef.'),
  ],
);

const made = (asked: Partial<SummaryRequest>, of: Resume = resume) =>
  composeSummary({
    resume: of,
    posting,
    ranking: rankEntries(posting, of),
    picked: of.entries.map(({ id }) => id),
    limit: { max: 1000, unit: 'characters' },
    ...asked,
  });

describe('bullets', () => {
  test('are one sentence each, and those that lean on it', () => {
    const summary = made({ shape: 'bullets' });
    expect(summary.text.split('\n').sort()).toEqual([
      '• I baked sourdough for the whole street. I also wrote a guide for guests.',
      '• I chose wines with a head chef.',
      '• I cooked for forty guests each night.',
    ]);
    expect(renderSummary(summary, 'markdown')).toMatch(/^- I /m);
    expect(renderSummary(summary, 'html')).toMatch(/^<ul>\n<li>I .*<\/li>\n<\/ul>$/s);
  });

  test('count their marks', () => {
    const [one] = made({ shape: 'bullets' }).text.split('\n');
    const max = one!.length;
    expect(
      made({ shape: 'bullets', limit: { max, unit: 'characters' } }).length,
    ).toBeLessThanOrEqual(max);
  });
});

test('a note is one paragraph of three sentences at most', () => {
  const summary = made({ shape: 'note' });
  expect(summary.paragraphs).toHaveLength(1);
  expect(summary.sentences.filter(({ leans }) => !leans)).toHaveLength(3);
  expect(summary.text).toMatch(/^I keep kitchens calm/);
});

describe('a cover letter', () => {
  const template = `Dear people of {company},

I would like to be your [Job Title].

{sentences}

Yours,
Pia`;

  test("is the owner's own, with the posting's names and their sentences in it", () => {
    const { text } = made({ shape: 'letter', template });
    expect(text).toMatch(/^Dear people of Gull Inn,\n\nI would like to be your Cook\.\n\nI /);
    expect(text).toMatch(/\.\n\nYours,\nPia$/);
    expect(text).not.toMatch(/[{}[\]]/);
  });

  test('never has a gap where a name is not known: it stands open and is said', () => {
    const nameless = { ...posting, organization: '' };
    const summary = made({ shape: 'letter', template, posting: nameless });
    expect(openBlanks(summary)).toEqual(['{company}']);
    expect(summary.text).toContain('Dear people of {company},');
  });

  test('never has a gap where no sentence fits', () => {
    const summary = made({ shape: 'letter', template, limit: { max: 90, unit: 'characters' } });
    expect(summary.sentences).toEqual([]);
    expect(openBlanks(summary)).toEqual(['{sentences}']);
    expect(summary.text).toContain('{sentences}');
  });

  test.each([
    ['Hallo {Firma}, als {Stelle}: {Sätze}', []],
    ['Bonjour {{entreprise}}, [poste] !', []],
    ['Dear [Hiring Manager] of [Company],', ['[Hiring Manager]']],
    ['As I wrote in [1] and [my blog](https://gull.example), {name}', ['{name}']],
    ['{sentences} and {sentences}', ['{sentences}']],
  ])('knows what "%s" leaves open', (own, open) => {
    expect(openBlanks(made({ shape: 'letter', template: own }))).toEqual(open);
  });

  test('takes sentences within a paragraph of the letter as one', () => {
    const { text } = made({ shape: 'letter', template: 'Of me: {sentences} Till soon.' });
    expect(text).toMatch(/^Of me: I .*\. Till soon\.$/);
    expect(text).not.toContain('\n');
  });

  test('without a place for sentences is left as it is', () => {
    const summary = made({ shape: 'letter', template: 'Dear {company}, I come.' });
    expect(summary).toMatchObject({ text: 'Dear Gull Inn, I come.', sentences: [] });
    expect(openBlanks(summary)).toEqual([]);
  });

  test('keeps its lines in HTML and Markdown', () => {
    const summary = made({ shape: 'letter', template: 'Yours,\nPia & Co' });
    expect(renderSummary(summary, 'html')).toBe('<p>Yours,<br>Pia &amp; Co</p>');
    expect(renderSummary(summary, 'markdown')).toBe('Yours,  \nPia & Co');
  });
});

test("two sentences that together copy the posting's words do not stand together", () => {
  const of = resumeOf(
    [],
    [role('a', 'I bake bread and rolls.', 'We serve guests by the sea.', 'I chose wines.')],
  );
  const asked = asking(['I bake bread and rolls. We serve guests by the sea.']);
  const request = { posting: asked, ranking: rankEntries(asked, of) };
  expect(made(request, of).text).not.toContain('I bake bread and rolls. We serve guests');
});
