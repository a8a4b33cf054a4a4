import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { compareImport } from '@/utils/formats/merge/compare-import';
import { changesOf, isSuggested } from '@/utils/formats/merge/import-change';
import { mergeImport } from '@/utils/formats/merge/merge-import';
import { Resume } from '@/utils/resume/schema';
import { anyResume } from './any-resume';

const resumeOf = (entries: object[], basics = {}) =>
  Resume.parse({
    id: 'r',
    basics,
    entries: entries.map((entry, at) => ({ id: `e${at}`, section: 'work', ...entry })),
  });

const said = (...texts: string[]) => texts.map((text, at) => ({ id: `s${at}`, text }));

function merged(mine: Resume, imported: Resume, take: 'suggested' | 'all' | 'nothing') {
  const comparison = compareImport(mine, imported);
  const changes = changesOf(comparison).filter(
    (change) => take === 'all' || (take === 'suggested' && isSuggested(change)),
  );
  return mergeImport(mine, comparison, new Set(changes.map(({ id }) => id)));
}

const builder = {
  title: 'Builder',
  organization: 'Kelp Works',
  start: '2019-04',
  statements: said('Built the northern pier out of reclaimed timber.'),
};

describe('an import merged into a resume', () => {
  test('never replaces what the owner wrote unless they say so', () => {
    const mine = resumeOf([{ ...builder, location: 'Bergen' }], { phone: '+47 555 0100' });
    const imported = resumeOf([{ ...builder, location: 'Oslo', end: '2021' }], {
      phone: '+47 555 0199',
    });
    expect(merged(mine, imported, 'suggested')).toEqual(mine);
    expect(merged(mine, imported, 'all')).toMatchObject({
      basics: { phone: '+47 555 0199' },
      entries: [{ location: 'Oslo', end: '2021' }],
    });
  });

  test('fills what is empty and adds what is new', () => {
    const imported = resumeOf(
      [
        { ...builder, url: 'https://kelp.example', keywords: ['Timber'] },
        { title: 'Diver', organization: 'Reef' },
      ],
      { email: 'ada@example.org' },
    );
    const result = merged(resumeOf([builder]), imported, 'suggested');
    expect(result.basics.email).toBe('ada@example.org');
    expect(result.entries).toMatchObject([
      { title: 'Builder', url: 'https://kelp.example', keywords: ['Timber'] },
      { title: 'Diver' },
    ]);
  });

  test('a sentence that reads otherwise is a wording, and the old one is kept beside it', () => {
    const text = 'Built the northern pier out of reclaimed oak timber.';
    const imported = resumeOf([{ ...builder, statements: said(text) }]);
    const [compared] = compareImport(resumeOf([builder]), imported).entries;
    expect(compared).toMatchObject({ is: 'differs', changes: [{ is: 'wording' }] });
    const [entry] = merged(resumeOf([builder]), imported, 'all').entries;
    expect(entry?.statements).toMatchObject([
      { text, alternatives: [builder.statements[0]!.text] },
    ]);
  });

  test('two stays at one employer stay two', () => {
    const second = { ...builder, start: '2023', statements: said('Came back as a mason.') };
    const result = compareImport(resumeOf([builder]), resumeOf([builder, second]));
    expect(result.entries.map(({ is }) => is)).toEqual(['same', 'new']);
  });

  test('a project goes to the role that the owner already has', () => {
    const mine = Resume.parse({ id: 'm', entries: [{ id: 'own', section: 'work', ...builder }] });
    const project = { id: 'e9', section: 'projects', title: 'Pier', partOf: 'e0' };
    const result = merged(mine, resumeOf([builder, project]), 'suggested');
    expect(result.entries).toMatchObject([{ id: 'own' }, { title: 'Pier', partOf: 'own' }]);
  });

  test('an entry of the same id is not written over', () => {
    const result = merged(
      resumeOf([builder]),
      resumeOf([{ title: 'Cook', organization: 'Inn' }]),
      'suggested',
    );
    expect(result.entries.map(({ title }) => title)).toEqual(['Builder', 'Cook']);
    expect(new Set(result.entries.map(({ id }) => id)).size).toBe(2);
  });
});

describe('whatever the two resumes hold', () => {
  test('with nothing taken the resume stays as it is', () => {
    fc.assert(
      fc.property(anyResume, anyResume, (mine, imported) => {
        expect(merged(mine, imported, 'nothing')).toBe(mine);
      }),
    );
  });

  test('the same file again changes nothing', () => {
    fc.assert(
      fc.property(anyResume, anyResume, (mine, imported) => {
        const once = merged(mine, imported, 'suggested');
        expect(merged(once, imported, 'suggested')).toEqual(once);
      }),
    );
  });

  test('a file whose every change was taken has nothing left to say', () => {
    fc.assert(
      fc.property(anyResume, (imported) => {
        const once = merged(Resume.parse({ id: 'empty' }), imported, 'all');
        expect(changesOf(compareImport(once, imported))).toEqual([]);
      }),
    );
  });

  test('no text of the owner is lost, whatever is taken', () => {
    fc.assert(
      fc.property(anyResume, anyResume, (mine, imported) => {
        const all = JSON.stringify(merged(mine, imported, 'all'));
        const texts = mine.entries.flatMap(({ statements }) => statements.map(({ text }) => text));
        for (const text of texts) expect(all).toContain(JSON.stringify(text));
      }),
    );
  });
});
