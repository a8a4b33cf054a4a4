import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { csv } from '@/utils/ledger/csv';
import { ledgerJson } from '@/utils/ledger/ledger-json';
import { ledgerRows } from '@/utils/ledger/ledger-rows';
import { ledgerColumns, ledgerTable } from '@/utils/ledger/ledger-table';
import { application, field, posting } from './records';

const parsed = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: false }).data;
const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
});
const hostile = fc.oneof(
  ...['=1+1', '+4', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n-1'].map(fc.constant),
);

describe('a table for a spreadsheet', () => {
  test('gives back every cell, whatever is in it', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const read = parsed(csv(rows)).slice(0, rows.length);
        const plain = read.map((row) => row.map((cell) => cell.replace(/^'/, '')));
        expect(plain).toEqual(rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))));
      }),
    );
  });

  test('never holds a formula', () => {
    fc.assert(
      fc.property(hostile, fc.string(), (start, rest) => {
        const [[cell] = []] = parsed(csv([[start + rest, '', '']]));
        expect(cell).toBe(`'${start}${rest}`);
      }),
    );
  });

  test('begins with the mark of UTF-8 and ends each line as RFC 4180 wants it', () => {
    expect(csv([['Zoë', 'say "hi"']])).toBe('\uFEFF"Zoë","say ""hi"""\r\n');
  });

  test('says of each record what was shared, and nothing of what was taken back', () => {
    const [row] = ledgerRows(
      [
        application({
          summary: 'I lit lamps.',
          handedOut: [{ at: '', how: 'file', name: 'wick.pdf', text: '' }],
          fields: [field(), field({ label: 'Phone', value: '555', outcome: 'undone' })],
        }),
      ],
      [posting()],
    );
    const [heads, line] = ledgerTable([row!], {
      column: (column) => column,
      status: (status) => status,
      resume: (id) => `resume ${id}`,
    });
    expect(heads).toEqual([...ledgerColumns]);
    const said = Object.fromEntries(ledgerColumns.map((column, at) => [column, line![at]]));
    expect(said).toMatchObject({
      title: 'Lamplighter',
      resume: 'resume r1',
      status: 'applied',
      shared: 'I lit lamps.\n\nwick.pdf',
      fields: 'E-mail: wick@lantern.example',
    });
  });
});

test('the export for programs holds each record and the text of its posting', () => {
  const rows = ledgerRows([application({ fields: [field()] })], [posting()]);
  const written = JSON.parse(ledgerJson(rows, '2026-06-01T00:00:00.000Z'));
  expect(written.applications).toEqual([
    { ...application({ fields: [field()] }), posting: posting() },
  ]);
});
