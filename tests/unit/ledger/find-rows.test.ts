import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { findRows } from '@/utils/ledger/find-rows';
import { ledgerRows } from '@/utils/ledger/ledger-rows';
import { application, field, posting } from './records';

const rows = ledgerRows(
  [
    application({ notes: 'Asked for Zoë', summary: 'I kept the flame.', fields: [field()] }),
    application({ id: 'b1', posting: 'p2', status: 'interview' }),
  ],
  [
    posting(),
    posting({
      id: 'p2',
      title: 'Wick maker',
      organization: 'Straßenlicht',
      location: '',
      text: '',
      url: '',
    }),
  ],
);
const found = (words: string) => findRows(rows, { words, status: 'all' }).map(({ title }) => title);

describe('the search', () => {
  test.each([
    'societe',
    'GÉNÉRALE',
    'coast lamps',
    'zoe',
    'flame',
    'wick@lantern.example',
    'lamp brest',
  ])('finds the lamplighter by “%s”', (words) => {
    expect(found(words)).toEqual(['Lamplighter']);
  });

  test('finds ss for ß, and nothing for words that are not all there', () => {
    expect(found('STRASSEN')).toEqual(['Wick maker']);
    expect(found('strassen brest')).toEqual([]);
  });

  test('shows one status, or all', () => {
    expect(findRows(rows, { words: '', status: 'interview' })).toHaveLength(1);
    expect(findRows(rows, { words: 'lamplighter', status: 'interview' })).toEqual([]);
    expect(findRows(rows, { words: '  ', status: 'all' })).toEqual(rows);
  });

  test('finds a record by any part of a note, in capitals or decomposed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(), (notes, from) => {
        const own = ledgerRows([application({ notes })], []);
        const words = notes.slice(from % (notes.length + 1));
        for (const typed of [notes, notes.normalize('NFD'), notes.toLowerCase()]) {
          expect(findRows(own, { words: typed, status: 'all' })).toHaveLength(1);
        }
        expect(
          findRows(own, { words: words.split(/[^a-z]/i).at(-1)!, status: 'all' }),
        ).toHaveLength(1);
      }),
    );
  });

  test('looks through 400 long postings between two keystrokes', () => {
    const text = 'We look after lamps, wicks and oil along the whole coast. '.repeat(100);
    const many = Array.from({ length: 400 }, (_, at) => `m${at}`);
    const all = ledgerRows(
      many.map((id) => application({ id, posting: id })),
      many.map((id) => posting({ id, text })),
    );
    findRows(all, { words: 'warm', status: 'all' });
    const began = performance.now();
    expect(findRows(all, { words: 'whole wicks', status: 'all' })).toHaveLength(400);
    expect(performance.now() - began).toBeLessThan(100);
  });
});
