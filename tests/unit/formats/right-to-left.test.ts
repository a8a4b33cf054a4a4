import { describe, expect, test } from 'vitest';
import type { Piece } from '@/utils/formats/pdf/pieces';
import { asFromTheLeft } from '@/utils/formats/pdf/right-to-left';
import { findDates } from '@/utils/resume/date-range';

const piece = (text: string, x: number, width: number): Piece => ({
  text,
  x,
  y: 100,
  width,
  size: 10,
  style: 'F1 10.0',
  bold: false,
});

/** A line as its pieces stand on the page, from its left edge, and as it is read. */
const read = (pieces: Piece[]) =>
  asFromTheLeft({ width: 600, height: 800, pieces })
    .pieces.toSorted((a, b) => a.x - b.x)
    .map(({ text }) => text)
    .join(' ');

describe('a page that is read from the right', () => {
  test('its words come in the order they are read', () => {
    expect(read([piece('לדוגמה', 460, 70), piece('דנה', 540, 40)])).toBe('דנה לדוגמה');
  });

  test('dates keep their order', () => {
    const dates = [piece('2024-05', 430, 40), piece('–', 474, 6), piece('2019-04', 484, 40)];
    expect(read([...dates, piece('חברת דוגמה', 530, 60)])).toBe('חברת דוגמה 2019-04 – 2024-05');
  });

  test('letters drawn in the shape they have in a word are the letters', () => {
    const word = [...'ﻰﻠﻴﻟ'].map((letter, at) => piece(letter, 500 + 8 * at, 8));
    expect(read(word).replaceAll(' ', '')).toBe('ليلى');
  });

  test('Latin words in a row stay in their order', () => {
    const words = [piece('Power', 400, 28), piece('BI', 431, 10), piece('ניהול מלאי', 450, 60)];
    expect(read(words)).toBe('ניהול מלאי Power BI');
  });

  test('a phone drawn from the right begins with its plus sign', () => {
    expect(read([piece('0134 555 11 966+', 400, 90), piece('הטלפון שלי', 500, 60)])).toBe(
      'הטלפון שלי +966 11 555 0134',
    );
  });

  test('a bracket that stands alone opens what is read after it', () => {
    expect(read([piece('(', 480, 4), piece('חדש', 490, 20), piece(')', 514, 4)])).toBe('( חדש )');
  });

  test('a page in Latin letters with a name in Hebrew is left as it is', () => {
    const page = {
      width: 600,
      height: 800,
      pieces: [piece('Senior accountant', 40, 90), piece('דנה', 140, 20)],
    };
    expect(asFromTheLeft(page)).toBe(page);
  });
});

describe('dates in Arabic and Hebrew', () => {
  test.each([
    ['أبريل 2019 – مارس 2021', '2019-04', '2021-03'],
    ['ינו׳ 2014 – מרץ 2019', '2014-01', '2019-03'],
    ['אוקטובר 2014 – היום', '2014-10', undefined],
    ['يناير 2014 – حتى الآن', '2014-01', undefined],
  ])('%s', (line, start, end) => {
    const found = findDates(line);
    expect([found?.start, found?.end]).toEqual([start, end]);
    expect(found?.to).toBe(line.length);
  });
});
