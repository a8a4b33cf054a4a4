import { describe, expect, test } from 'vitest';
import {
  moved,
  removalOfEntry,
  removalOfProfile,
  removalOfStatement,
  setEntry,
  setPlace,
  setStatements,
} from '@/components/editor/changes';
import { resume } from './builders';

describe('putting back what was removed', () => {
  test('brings an entry back to its place, with the projects done in it', () => {
    const start = resume();
    const { change, putBack } = removalOfEntry(start, 'keeper', 'Keeper');
    const without = change(start);
    expect(without.entries.map(({ id, partOf }) => [id, partOf])).toEqual([
      ['mate', undefined],
      ['fog', undefined],
    ]);
    expect(putBack(without)).toEqual(start);
  });

  test('keeps what was edited in the meantime', () => {
    const start = resume();
    const { change, putBack } = removalOfEntry(start, 'keeper', 'Keeper');
    const edited = setEntry('mate', { title: 'First mate' })(change(start));
    const back = putBack(setEntry('fog', { partOf: 'mate' })(edited));
    expect(back.entries.map(({ title, partOf }) => [title, partOf])).toEqual([
      ['Keeper', undefined],
      ['First mate', undefined],
      ['Foghorn', 'mate'],
    ]);
  });

  test('brings a text back between its neighbours', () => {
    const start = resume();
    const { change, putBack } = removalOfStatement(start, { owner: 'keeper', id: 's1', name: '' });
    const without = change(start);
    expect(without.entries[0]!.statements.map(({ id }) => id)).toEqual(['s2']);
    expect(putBack(without)).toEqual(start);
  });

  test('brings a text of the profile and a network back', () => {
    const start = resume();
    const text = removalOfStatement(start, { owner: 'basics', id: 'p1', name: '' });
    expect(text.change(start).basics.summary).toEqual([]);
    expect(text.putBack(text.change(start))).toEqual(start);

    const network = removalOfProfile(start, 0);
    expect(network.change(start).basics.profiles).toEqual([]);
    expect(network.putBack(network.change(start))).toEqual(start);
  });
});

describe('editing', () => {
  test('touches the entry that is meant and nothing else', () => {
    const start = resume();
    const next = setEntry('mate', { location: 'Bay' })(start);
    expect(next.entries[1]).toEqual({ ...start.entries[1], location: 'Bay' });
    expect(next.entries[0]).toBe(start.entries[0]);
    expect(next.basics).toBe(start.basics);
  });

  test('sets one line of an address', () => {
    const next = setPlace({ city: 'Bergen' })(setPlace({ countryCode: 'NO' })(resume()));
    expect(next.basics.location).toMatchObject({ city: 'Bergen', countryCode: 'NO' });
  });

  test('leaves the resume alone where the entry is no longer there', () => {
    expect(setStatements('gone', (now) => [...now])(resume())).toEqual(resume());
  });

  test.each([
    [0, 1, 'bac'],
    [2, -1, 'acb'],
    [0, -1, 'abc'],
    [2, 5, 'abc'],
  ])('moves item %i by %i', (from, by, expected) => {
    expect(moved([...'abc'], from, by).join('')).toBe(expected);
  });
});
