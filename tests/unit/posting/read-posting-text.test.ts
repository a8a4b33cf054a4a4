import { expect, test } from 'vitest';
import { readPostingText } from '@/utils/posting/read-posting-text';
import { description } from './page-capture';

const now = '2026-01-15T09:00:00.000Z';

test.each([
  ['the lines it begins with', `Bridge Keeper\nCanal Works\n\n${description}`],
  ['one line with both', `Bridge Keeper at Canal Works\n\n${description}`],
  ['labels', `Company: Canal Works\nJob title: Bridge Keeper (m/f/d)\n\n${description}`],
  ['the company with its place', `Bridge Keeper\nCanal Works · Utrecht\n\n${description}`],
])('pasted text is named by %s', (_, text) => {
  expect(readPostingText(text, now)).toMatchObject({
    title: 'Bridge Keeper',
    organization: 'Canal Works',
    captured: 'pasted',
    quality: 'good',
    language: 'en',
    readAt: now,
  });
});

test('a selection keeps the page that it was made on', () => {
  const url = 'https://example.test/jobs/1';
  expect(readPostingText(description, now, { captured: 'selection', url })).toMatchObject({
    captured: 'selection',
    url,
  });
});

test('a description without a name is weak, and a text that asks for nothing is none', () => {
  expect(readPostingText(description, now)).toMatchObject({ title: '', quality: 'weak' });
  expect(readPostingText('Bridges are old.', now).quality).toBe('none');
  expect(readPostingText('', now).quality).toBe('none');
});

test('the same text read twice has the same id, another text another', () => {
  const id = (text: string) => readPostingText(text, now).id;
  expect(id(description)).toBe(id(description));
  expect(id(description)).not.toBe(id(`${description} and swimming`));
});

test('a text of any length is read', () => {
  expect(readPostingText('- must have tea\n'.repeat(100_000), now).text.length).toBeLessThanOrEqual(
    200_000,
  );
});
