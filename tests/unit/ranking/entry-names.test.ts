import { expect, test } from 'vitest';
import { entryNames } from '@/utils/ranking/entry-names';
import { Entry } from '@/utils/resume/schema';

const entry = Entry.parse({
  id: 'e',
  section: 'work',
  title: 'Keeper of clusters',
  keywords: ['K8s', 'Go'],
  statements: [
    { id: 's', text: 'Let 30 teams go ahead with React Native and the booking of lamps.' },
  ],
});

test.each([
  ['Kubernetes', true],
  ['Go', true],
  ['Golang', true],
  ['React Native', true],
  ['Java', false],
  ['JavaScript', false],
  ['booking lamps', true],
  ['lamp design', false],
  ['the', false],
])('an entry names %s: %s', (subject, names) => {
  expect(entryNames(entry, subject, 'en')).toBe(names);
});

test('a word that only looks like a language is none', () => {
  const other = Entry.parse({
    id: 'o',
    section: 'work',
    title: 'Guide',
    statements: [{ id: 's', text: 'We go far.' }],
  });
  expect(entryNames(other, 'Go', 'en')).toBe(false);
});
