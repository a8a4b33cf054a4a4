import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { copyResume } from '@/utils/resume/copy-resume';
import { entryLabel } from '@/utils/resume/entry-label';
import { indexInSection } from '@/utils/resume/index-in-section';
import { moveEntry } from '@/utils/resume/move-entry';
import { newEntry } from '@/utils/resume/new-entry';
import { newResume } from '@/utils/resume/new-resume';
import { newStatement } from '@/utils/resume/new-statement';
import { removeEntry } from '@/utils/resume/remove-entry';
import type { Entry, Resume } from '@/utils/resume/schema';
import { sortNewestFirst } from '@/utils/resume/sort-newest-first';
import { validateResume } from '@/utils/resume/validate-resume';
import { anyResume } from '../formats/any-resume';

const resumeOf = (...entries: Entry[]): Resume => ({ ...newResume('Mine'), entries });
const idsOf = ({ entries }: Resume) => entries.map(({ id }) => id);

describe('an entry', () => {
  test.each([
    [{ title: 'Keeper', organization: 'Beacon Trust' }, 'Keeper, Beacon Trust'],
    [{ title: 'Keeper' }, 'Keeper'],
    [{ organization: 'Beacon Trust' }, 'Beacon Trust'],
    [{ title: 'Beacon', organization: 'Beacon' }, 'Beacon'],
    [{ field: 'Physics', organization: 'Hull' }, 'Physics, Hull'],
    [{ statements: [newStatement('Lit the lamp.')] }, 'Lit the lamp.'],
    [{}, ''],
  ])('%j is called %j', (own, label) => {
    expect(entryLabel(newEntry('work', own))).toBe(label);
  });

  test('has its place among those of its section', () => {
    const [a, b, c] = [newEntry('work'), newEntry('skills'), newEntry('work')];
    const resume = resumeOf(a, b, c);
    expect([a, b, c].map(({ id }) => indexInSection(resume, id))).toEqual([0, 0, 1]);
    expect(indexInSection(resume, 'nowhere')).toBe(-1);
  });
});

describe('moving', () => {
  const [a, s, b, c] = ['a', 's', 'b', 'c'].map((id) =>
    newEntry(id === 's' ? 'skills' : 'work', { id }),
  );
  const resume = resumeOf(a!, s!, b!, c!);

  test.each<[string, number, string[]]>([
    ['a', 1, ['b', 's', 'a', 'c']],
    ['a', 9, ['b', 's', 'c', 'a']],
    ['c', -2, ['c', 's', 'a', 'b']],
    ['c', -9, ['c', 's', 'a', 'b']],
    ['s', 1, ['a', 's', 'b', 'c']],
    ['none', 1, ['a', 's', 'b', 'c']],
  ])('%s by %i', (id, by, order) => {
    expect(idsOf(moveEntry(resume, id, by))).toEqual(order);
  });
});

test('removing a role leaves its projects, tied to nothing', () => {
  const role = newEntry('work', { title: 'Keeper' });
  const project = newEntry('projects', { title: 'Lamp', partOf: role.id });
  const left = removeEntry(resumeOf(role, project), role.id);
  expect(left.entries).toEqual([newEntry('projects', { id: project.id, title: 'Lamp' })]);
  expect(validateResume(left).ok).toBe(true);
});

test('newest first: what goes on, then by end, then by start; what has no date comes last', () => {
  const dates: [string, Partial<Entry>][] = [
    ['none', {}],
    ['old', { start: '2001', end: '2005' }],
    ['long', { start: '2010', end: '2020-05' }],
    ['now', { start: '2015' }],
    ['short', { start: '2019', end: '2020-05' }],
    ['award', { end: '2018' }],
  ];
  const entries = dates.map(([id, own]) => newEntry('work', { id, ...own }));
  expect(sortNewestFirst(entries).map(({ id }) => id)).toEqual([
    'now',
    'short',
    'long',
    'award',
    'old',
    'none',
  ]);
});

describe('a copy', () => {
  test('says the same under ids of its own, and was never saved', () => {
    fc.assert(
      fc.property(anyResume, (resume) => {
        const copy = copyResume(resume, 'Another');
        expect(validateResume(copy).ok).toBe(true);
        expect([copy.revision, copy.updatedAt, copy.label]).toEqual([0, '', 'Another']);
        expect(idsOf(copy).filter((id) => idsOf(resume).includes(id))).toEqual([]);
        const told = ({ entries }: Resume) =>
          entries.map(({ title, statements, partOf }) => [
            title,
            statements.map(({ text }) => text),
            entries.findIndex(({ id }) => id === partOf),
          ]);
        expect(told(copy)).toEqual(told(resume));
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});

describe('validation', () => {
  test('names what is of the wrong shape', () => {
    expect(validateResume({ id: 'r', entries: [{ id: 'e', section: 'jobs' }] })).toEqual({
      ok: false,
      failure: [{ is: 'wrong-shape', path: ['entries', 0, 'section'] }],
    });
  });

  test('names double ids and links that lead nowhere', () => {
    const [a, b] = [
      newEntry('work', { id: 'a' }),
      newEntry('projects', { id: 'a', partOf: 'gone' }),
    ];
    expect(validateResume(resumeOf(a, b))).toEqual({
      ok: false,
      failure: [
        { is: 'double-id', id: 'a' },
        { is: 'part-of-nothing', entry: 'a' },
      ],
    });
  });
});
