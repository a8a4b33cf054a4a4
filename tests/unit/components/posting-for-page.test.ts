import { expect, test } from 'vitest';
import { postingForPage } from '@/components/posting/posting-for-page';
import { Posting } from '@/utils/posting/schema';

const posting = (id: string, url: string, applyUrl = '') =>
  Posting.parse({ id, url, applyUrl, captured: 'json-ld', quality: 'good' });

test.each([
  [
    'its own page, wherever the visitor came from',
    'https://a.example/jobs/7?utm_source=mail',
    'p7',
  ],
  ['the form below it', 'https://a.example/jobs/7/apply', 'p7'],
  ['the form it names', 'https://forms.example/x?job=7', 'p7'],
  ['the form of another job', 'https://a.example/jobs/71/apply', undefined],
  ['another site', 'https://b.example/jobs/7/apply', undefined],
  ['a site’s front page', 'https://a.example/', undefined],
  ['what is no address', 'about', undefined],
])('finds the posting for %s', (_, url, id) => {
  const known = [
    posting('p8', 'https://a.example/jobs/8'),
    posting('p7', 'https://a.example/jobs/7', 'https://forms.example/x?job=7'),
    posting('root', 'https://a.example/'),
  ].filter((one) => one.id !== 'root' || url !== 'https://a.example/');
  expect(postingForPage(url, known)?.id).toBe(id);
});

test('a posting told apart by its query does not lend itself to another', () => {
  const known = [posting('p1', 'https://a.example/careers?id=1')];
  expect(postingForPage('https://a.example/careers?id=2', known)).toBeUndefined();
  expect(postingForPage('https://a.example/careers/apply?id=2', known)).toBeUndefined();
  expect(postingForPage('https://a.example/careers/apply?id=1', known)?.id).toBe('p1');
});
