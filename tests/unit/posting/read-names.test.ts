import { describe, expect, test } from 'vitest';
import type { PageCapture } from '@/utils/posting/capture';
import { cleanOrganization, cleanTitle, readNames } from '@/utils/posting/read-names';
import { captureOf } from './page-capture';

test.each([
  ['Bridge Keeper (m/w/d)', 'Bridge Keeper'],
  ['Bridge Keeper (H/F)', 'Bridge Keeper'],
  ['Bridge Keeper m/f/x', 'Bridge Keeper'],
  ['Job Application for Bridge Keeper', 'Bridge Keeper'],
  ['Bridge Keeper - Apply now', 'Bridge Keeper'],
  ['Career Opportunities: Bridge Keeper', 'Bridge Keeper'],
  ['  Bridge   Keeper – ', 'Bridge Keeper'],
  ['Sales Manager – North America', 'Sales Manager – North America'],
  ['A/B Testing Lead', 'A/B Testing Lead'],
])('a title is the job’s name alone: %s', (shown, title) => {
  expect(cleanTitle(shown)).toBe(title);
});

test.each([
  ['LinkedIn', ''],
  ['Greenhouse', ''],
  ['Indeed.com', ''],
  ['US11345-CANAL WORKS', 'CANAL WORKS'],
  ['Canal Works', 'Canal Works'],
  ['3M', '3M'],
])('a job board is never the employer, nor is a code part of its name: %s', (shown, name) => {
  expect(cleanOrganization(shown)).toBe(name);
});

describe('title and employer', () => {
  const text = 'Canal Works runs the bridges.';
  const cases: ReadonlyArray<readonly [string, Partial<PageCapture>]> = [
    [
      'Job Application for … at …',
      { documentTitle: 'Job Application for Bridge Keeper at Canal Works' },
    ],
    ['… @ …', { documentTitle: 'Bridge Keeper @ Canal Works' }],
    [
      '… at …, as a board adds itself',
      { documentTitle: 'Bridge Keeper at Canal Works | Greenhouse' },
    ],
    [
      '… - … - a board',
      { documentTitle: 'Bridge Keeper - Canal Works - Indeed.com', headings: ['Bridge Keeper'] },
    ],
    [
      'the employer first',
      { documentTitle: 'Canal Works - Bridge Keeper', headings: ['Bridge Keeper'] },
    ],
    [
      'in German',
      {
        documentTitle: 'Bridge Keeper (m/w/d) bei Canal Works | softgarden',
        headings: ['Bridge Keeper (m/w/d)'],
      },
    ],
    [
      'a careers page',
      { documentTitle: 'Bridge Keeper | Careers at Canal Works', headings: ['Bridge Keeper'] },
    ],
    [
      'the site’s name',
      { documentTitle: 'Bridge Keeper', siteName: 'Canal Works', headings: ['Bridge Keeper'] },
    ],
    [
      'a page title that says only what it is',
      { documentTitle: 'Job Description | Canal Works', headings: ['Bridge Keeper'] },
    ],
    [
      'an address on a job board',
      {
        documentTitle: 'Bridge Keeper',
        headings: ['Bridge Keeper'],
        url: 'https://jobs.lever.co/canal-works/1',
      },
    ],
    [
      'a customer’s subdomain',
      {
        documentTitle: 'Bridge Keeper',
        headings: ['Bridge Keeper'],
        url: 'https://canal-works.recruitee.com/o/x',
      },
    ],
  ];

  test.each(cases)('%s', (_, own) => {
    expect(readNames(captureOf({ mainText: text, ...own }))).toMatchObject({
      title: 'Bridge Keeper',
      organization: 'Canal Works',
    });
  });

  test('are sure only where two places agree', () => {
    const agreed = {
      documentTitle: 'Bridge Keeper - Canal Works',
      headings: ['Bridge Keeper'],
      mainText: text,
    };
    expect(readNames(captureOf(agreed)).agreed).toBe(true);
    expect(readNames(captureOf({ ...agreed, headings: [] })).agreed).toBe(false);
    expect(readNames(captureOf({ ...agreed, mainText: 'We run bridges.' })).agreed).toBe(false);
  });
});
