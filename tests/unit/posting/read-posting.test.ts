import { describe, expect, test } from 'vitest';
import { limits } from '@/content/posting/limits';
import { longestText, PageCapture } from '@/utils/posting/capture';
import { readPosting } from '@/utils/posting/read-posting';
import { Posting } from '@/utils/posting/schema';
import { captureOf, description, jobPosting } from './page-capture';

const now = '2026-01-15T09:00:00.000Z';
const read = (own: Parameters<typeof captureOf>[0]) => readPosting(captureOf(own), now);

const shown = {
  documentTitle: 'Bridge Keeper - Canal Works',
  headings: ['Bridge Keeper'],
  mainText: description,
};

describe('structured data', () => {
  test('is read first, and is good', () => {
    expect(read({ ...shown, jobPostings: [jobPosting()] })).toMatchObject({
      title: 'Bridge Keeper',
      organization: 'Canal Works',
      location: 'Utrecht, NL',
      language: 'en',
      captured: 'json-ld',
      quality: 'good',
      text: description,
      readAt: now,
    });
  });

  test('of the job before, which a single-page site left behind, is not taken for this one', () => {
    const stale = jobPosting({ title: 'Lock Painter', organization: 'Someone Else' });
    expect(read({ ...shown, jobPostings: [stale] })).toMatchObject({
      title: 'Bridge Keeper',
      organization: 'Canal Works',
      captured: 'main-text',
    });
  });

  test('of several jobs counts by the page’s headline or address', () => {
    const others = [jobPosting({ title: 'Lock Painter' }), jobPosting({ title: 'Diver' })];
    expect(read({ ...shown, jobPostings: [...others, jobPosting()] }).title).toBe('Bridge Keeper');
    const byUrl = jobPosting({ title: 'Diver', url: 'https://example.test/jobs/1' });
    expect(read({ documentTitle: 'Jobs', jobPostings: [...others, byUrl] }).captured).toBe(
      'json-ld',
    );
  });

  test('with a name and no text takes the page’s text', () => {
    const bare = jobPosting({ description: '' });
    expect(read({ ...shown, jobPostings: [bare] })).toMatchObject({
      captured: 'main-text',
      quality: 'good',
      text: description,
    });
  });
});

test('a description that lost its lines is read where the page still shows them', () => {
  const wall = jobPosting({ description: description.repeat(3).replace(/\s+/g, ' ') });
  const site = jobPosting({ description: description.repeat(3) });
  const { text, captured, organization } = read({ ...shown, jobPostings: [wall], site });
  expect(text).toContain('- A boating licence');
  expect({ captured, organization }).toEqual({ captured: 'site', organization: 'Canal Works' });
});

test('a description that lost its lines everywhere is cut where they must have been', () => {
  const told = 'We keep every bridge of the old town open for boats by day and by night. '.repeat(
    9,
  );
  const wall = jobPosting({ description: `${told}Requirements: A boating licence. Calm.` });
  const { lines } = read({ ...shown, mainText: '', jobPostings: [wall] });
  expect(lines).toContainEqual(expect.objectContaining({ text: 'A boating licence.', is: 'must' }));
});

describe('a site’s own markup', () => {
  const site = jobPosting({ organization: '' });

  test('comes next', () => {
    expect(read({ ...shown, site })).toMatchObject({ captured: 'site', quality: 'good' });
  });

  test('is weak where nothing else knows the employer', () => {
    const page = { documentTitle: 'Bridge Keeper', headings: ['Bridge Keeper'], site };
    expect(read(page).quality).toBe('weak');
  });
});

describe('the main text', () => {
  test('is good when title and employer are sure', () => {
    expect(read(shown)).toMatchObject({ captured: 'main-text', quality: 'good' });
  });

  test('is weak when they are not', () => {
    expect(read({ ...shown, headings: [] }).quality).toBe('weak');
  });
});

describe('no posting', () => {
  test.each([
    ['an empty page', {}],
    [
      'an article',
      {
        documentTitle: 'On bridges',
        headings: ['On bridges'],
        mainText: 'Bridges are old. '.repeat(40),
      },
    ],
    ['a list of jobs', { ...shown, documentTitle: 'Bridge Keeper and 12 more jobs' }],
    ['a list in German', { ...shown, headings: ['Mehr als 100 Jobs', 'Bridge Keeper'] }],
    [
      'a job that is gone',
      { ...shown, headings: ['This position is no longer available', 'Bridge Keeper'] },
    ],
  ])('%s', (_, page) => {
    expect(read(page).quality).toBe('none');
  });
});

describe('the id', () => {
  const id = (own: object) => read({ ...shown, ...own }).id;

  test('is the same each time', () => {
    expect(id({})).toBe(id({}));
    expect(id({ url: 'https://example.test/jobs/1?utm_source=mail' })).toBe(id({}));
    expect(id({ url: 'https://example.test/jobs/1/apply' })).toBe(id({}));
  });

  test('is another for another job', () => {
    expect(id({ url: 'https://example.test/jobs/2' })).not.toBe(id({}));
    expect(id({ url: 'https://example.test/view?job=1' })).not.toBe(
      id({ url: 'https://example.test/view?job=2' }),
    );
  });
});

test('what comes out is a posting by the contract', () => {
  for (const page of [{}, shown, { ...shown, jobPostings: [jobPosting()] }])
    expect(Posting.safeParse(read(page)).error).toBeUndefined();
});

test('the limits kept in pages are those of the contract', () => {
  expect(limits.text).toBe(longestText);
  const full = captureOf({
    headings: Array(limits.headings).fill('h'.repeat(limits.short)),
    jobPostings: Array(limits.jobPostings).fill(jobPosting()),
  });
  expect(PageCapture.safeParse(full).success).toBe(true);
  const beyond = [
    { ...full, headings: [...full.headings, 'one more'] },
    { ...full, jobPostings: [...full.jobPostings, jobPosting()] },
    { ...full, documentTitle: 'h'.repeat(limits.short + 1) },
  ];
  expect(beyond.map((capture) => PageCapture.safeParse(capture).success)).toEqual([
    false,
    false,
    false,
  ]);
});
