import { expect, test } from 'vitest';
import { placeLine, removalOfLine, unplacedLines } from '@/components/editor/unplaced';
import { resume } from './builders';

const lines = ['Page 2 of 3', 'Swam the bay in winter.', 'Page 2 of 3'];
const imported = resume({ extra: { unplaced: lines, meta: { theme: 'even' } } });

test('a line without a place becomes a text of the part that is open, word for word', () => {
  const placed = placeLine(1, 'keeper')(imported);
  expect(placed.entries[0]?.statements.at(-1)).toMatchObject({ text: 'Swam the bay in winter.' });
  expect(unplacedLines(placed)).toEqual(['Page 2 of 3', 'Page 2 of 3']);
  const inProfile = placeLine(1, 'basics')(imported);
  expect(inProfile.basics.summary.at(-1)?.text).toBe('Swam the bay in winter.');
});

test('a line that was let go is put back where it stood', () => {
  const { change, putBack } = removalOfLine(imported, 1);
  expect(unplacedLines(change(imported))).toEqual([lines[0], lines[2]]);
  expect(putBack(change(imported))).toEqual(imported);
});

test('with the last line gone nothing of them is left, and what else was kept stays', () => {
  const one = resume({ extra: { unplaced: ['Page 2'], meta: { theme: 'even' } } });
  expect(placeLine(0, 'keeper')(one).extra).toEqual({ meta: { theme: 'even' } });
  expect(placeLine(7, 'keeper')(one)).toBe(one);
});

test('what somebody else has called unplaced is not taken for lines', () => {
  expect(unplacedLines(resume({ extra: { unplaced: 'yes' } }))).toEqual([]);
  expect(unplacedLines(resume({ extra: { unplaced: [{ a: 1 }, 'a line'] } }))).toEqual([]);
});
