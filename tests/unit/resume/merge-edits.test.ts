import { expect, test } from 'vitest';
import { setBasics, setEntry, setStatements } from '@/components/editor/changes';
import fc from '@/tests/fixtures/counted';
import { resume } from '@/tests/unit/options/builders';
import { mergeEdits } from '@/utils/resume/merge/merge-edits';
import { removeEntry } from '@/utils/resume/remove-entry';
import { Entry, Resume } from '@/utils/resume/schema';

const base = resume();
const entryOf = (of: Resume, id: string) => of.entries.find((entry) => entry.id === id);
const added = (id: string) => Entry.parse({ id, section: 'work', title: id });

/** As the database gives it: equal, and nothing of it the same object. */
const reread = (of: Resume): Resume => structuredClone({ ...of, revision: 7, updatedAt: 'later' });

const merge = (mine: Resume, theirs: Resume, side?: 'mine' | 'theirs') =>
  mergeEdits({ base, mine, theirs: reread(theirs) }, side);

test('edits of two windows in different places are both there, on the stored revision', () => {
  const mine = setEntry('keeper', { title: 'Head keeper' })(base);
  const theirs = setBasics({ phone: '+44 20 7946 0000' })(
    setEntry('keeper', { url: 'https://skerry.example' })(base),
  );
  const { resume: both, conflicts } = merge(mine, theirs);
  expect(conflicts).toEqual([]);
  expect(both).toMatchObject({ revision: 7, basics: { phone: '+44 20 7946 0000' } });
  expect(entryOf(both, 'keeper')).toMatchObject({
    title: 'Head keeper',
    url: 'https://skerry.example',
  });
});

test('what both have changed is told, and the preferred side stands', () => {
  const mine = setEntry('keeper', { title: 'Mine' })(base);
  const theirs = setEntry('keeper', { title: 'Theirs' })(base);
  const conflict = { path: ['entries', 'keeper', 'title'], mine: 'Mine', theirs: 'Theirs' };
  expect(merge(mine, theirs).conflicts).toEqual([conflict]);
  expect(entryOf(merge(mine, theirs).resume, 'keeper')?.title).toBe('Mine');
  expect(entryOf(merge(mine, theirs, 'theirs').resume, 'keeper')?.title).toBe('Theirs');
});

test('of two wordings of a statement none is lost', () => {
  const word = (text: string) =>
    setStatements('keeper', (all) => all.map((one) => (one.id === 's1' ? { ...one, text } : one)))(
      base,
    );
  const { resume: both, conflicts } = merge(word('Lit it.'), word('Lit the lamp anew.'));
  expect(conflicts).toEqual([]);
  expect(entryOf(both, 'keeper')?.statements[0]).toMatchObject({
    text: 'Lit it.',
    alternatives: ['Lit the lamp anew.'],
  });
});

test('entries that either window has added are both there, each where it was put', () => {
  const mine = { ...base, entries: [added('first'), ...base.entries] };
  const theirs = { ...base, entries: base.entries.toSpliced(2, 0, added('third')) };
  const { resume: both } = merge(mine, theirs);
  expect(both.entries.map(({ id }) => id)).toEqual(['first', 'keeper', 'mate', 'third', 'fog']);
});

test('an entry that one window has removed is gone, unless the other has changed it', () => {
  const without = removeEntry(base, 'mate');
  expect(entryOf(merge(without, base).resume, 'mate')).toBeUndefined();
  expect(entryOf(merge(base, without).resume, 'mate')).toBeUndefined();
  const changed = setEntry('mate', { title: 'First mate' })(base);
  expect(entryOf(merge(without, changed).resume, 'mate')?.title).toBe('First mate');
  expect(entryOf(merge(changed, without).resume, 'mate')?.title).toBe('First mate');
});

test('the order is that of the window that has moved something', () => {
  const turned = { ...base, entries: base.entries.toReversed() };
  const changed = setEntry('mate', { title: 'First mate' })(base);
  for (const { resume: both } of [merge(turned, changed), merge(changed, turned)]) {
    expect(both.entries.map(({ id }) => id)).toEqual(['fog', 'mate', 'keeper']);
    expect(entryOf(both, 'mate')?.title).toBe('First mate');
  }
});

test('a project of a role that was removed elsewhere is tied to nothing', () => {
  const mine = { ...base, entries: [...base.entries, { ...added('lens'), partOf: 'mate' }] };
  const { resume: both } = merge(mine, removeEntry(base, 'mate'));
  expect(entryOf(both, 'lens')).toEqual(added('lens'));
});

test('keywords and dates that either has changed are merged', () => {
  const dated = setEntry('mate', { keywords: ['Ropes', 'Charts'], start: '2011', end: '2012' })(
    base,
  );
  const one = setEntry('mate', { keywords: ['Ropes', 'Charts', 'Tides'] })(dated);
  const now = structuredClone(dated);
  delete entryOf(now, 'mate')!.end;
  entryOf(now, 'mate')!.keywords = ['Charts'];
  const { resume: both, conflicts } = mergeEdits({ base: dated, mine: one, theirs: now });
  expect(conflicts).toEqual([]);
  expect(entryOf(both, 'mate')).toMatchObject({ keywords: ['Charts', 'Tides'], start: '2011' });
  expect(entryOf(both, 'mate')).not.toHaveProperty('end');
});

const word = fc.constantFrom('Alpha', 'Beta', 'Gamma', '', 'Delta');
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyEntry = fc.record({
  id,
  section: fc.constantFrom('work', 'projects'),
  title: word,
  organization: word,
  keywords: fc.uniqueArray(word),
  statements: fc.uniqueArray(fc.record({ id, text: word }), { selector: (one) => one.id }),
});
const anyResume = fc
  .record({
    label: word,
    basics: fc.record({ name: word, email: word }),
    entries: fc.uniqueArray(anyEntry, { selector: (one) => one.id }),
  })
  .map((own) => Resume.parse({ id: 'r', ...own }));

const textsOf = (of: Resume) =>
  of.entries.flatMap(({ id: entry, statements }) =>
    statements.flatMap(({ id: own, text, alternatives }) =>
      [text, ...alternatives].map((one) => `${entry}/${own}/${one}`),
    ),
  );

test('with one side untouched the other is taken as it is', () => {
  fc.assert(
    fc.property(anyResume, anyResume, (was, next) => {
      expect(mergeEdits({ base: was, mine: next, theirs: reread(was) }).resume.entries).toEqual(
        next.entries,
      );
      expect(mergeEdits({ base: was, mine: was, theirs: reread(next) }).resume.entries).toEqual(
        next.entries,
      );
      const same = mergeEdits({ base: was, mine: next, theirs: reread(next) });
      expect(same.conflicts).toEqual([]);
      expect(same.resume.entries).toEqual(next.entries);
    }),
  );
});

test('no wording that either side has just written is lost, and what comes out is a resume', () => {
  fc.assert(
    fc.property(anyResume, anyResume, anyResume, (was, mine, theirs) => {
      const { resume: both } = mergeEdits({ base: was, mine, theirs: reread(theirs) });
      expect(Resume.parse(both)).toEqual(both);
      const before = new Set(textsOf(was));
      const kept = new Set(textsOf(both));
      const fresh = [...textsOf(mine), ...textsOf(theirs)].filter((text) => !before.has(text));
      expect(fresh.filter((text) => !kept.has(text))).toEqual([]);
    }),
  );
});
