import { describe, expect, test } from 'vitest';
import { namesOfCountry } from '@/utils/form/values/country-names';
import { dateFor } from '@/utils/form/values/dates';
import { divideName } from '@/utils/form/values/names';
import { readPhone } from '@/utils/form/values/phone';
import { limitOf } from '@/utils/form/values/texts';
import { Basics } from '@/utils/resume/schema';
import { aField } from './fields';

describe('names', () => {
  test.each([
    ['Imra Quill', { given: 'Imra', family: 'Quill' }],
    ['Imra van der Quill', undefined],
    ['Quill, Imra', undefined],
    ['Imra', undefined],
    ['王 伟', undefined],
  ])('%s divides only where that is certain', (name, divided) => {
    expect(divideName(Basics.parse({ name }))).toEqual(divided);
  });

  test('goes by what the owner has said, however long the name', () => {
    expect(
      divideName(
        Basics.parse({ name: 'Ana María Luz Sol', givenName: 'Ana María', familyName: 'Luz Sol' }),
      ),
    ).toEqual({ given: 'Ana María', family: 'Luz Sol' });
  });
});

describe('phones', () => {
  test.each([
    [
      '+49 30 5550123',
      '',
      { international: '+49305550123', code: '49', country: 'DE', national: '0305550123' },
    ],
    [
      '0049 (0)30 5550123',
      '',
      { international: '+49305550123', code: '49', national: '0305550123' },
    ],
    ['+1 (202) 555-0143', 'CA', { code: '1', country: 'CA', national: '2025550143' }],
    ['+1 202 555 0143', '', { code: '1', country: undefined }],
    ['+44 20 7946 0958', '', { country: 'GB', national: '02079460958' }],
    ['+351 21 000 0000', '', { country: 'PT', national: '210000000' }],
    ['030 5550123', 'DE', { national: '0305550123' }],
  ])('%s, at home in "%s"', (written, home, read) => {
    expect(readPhone(written, home)).toMatchObject({ written, ...read });
  });

  test('a number without a country code has none made up for it', () => {
    expect(readPhone('030 5550123', 'DE').international).toBeUndefined();
  });
});

describe('dates', () => {
  const dated = (date: string, own: Parameters<typeof aField>[0] = {}) =>
    dateFor(date, { field: aField(own) })?.text;
  test.each([
    ['2019-04-30', { control: 'date', type: 'date' }, '2019-04-30'],
    ['2019-04', { control: 'date', type: 'month' }, '2019-04'],
    ['2019-04', { placeholder: 'MM/YYYY' }, '04/2019'],
    ['2019-04', { placeholder: 'YYYY-MM' }, '2019-04'],
    ['2019-04-30', { placeholder: 'DD.MM.YYYY' }, '30.04.2019'],
    ['2019-04-30', { placeholder: 'mm/dd/yyyy' }, '04/30/2019'],
    ['2019-04-30', { placeholder: 'TT.MM.JJJJ' }, '30.04.2019'],
    ['2019-04-30', { placeholder: 'jj/mm/aaaa' }, '30/04/2019'],
    ['2019-04', {}, '04/2019'],
    ['2019', {}, '2019'],
  ] as const)('%s as the field wants it', (date, own, text) => {
    expect(dated(date, own)).toBe(text);
  });

  test.each([
    ['2019-04', { control: 'date', type: 'date' }],
    ['2019', { placeholder: 'MM/YYYY' }],
    ['2019-04', { placeholder: 'DD.MM.YYYY' }],
  ] as const)('never makes up a day or a month for %s', (date, own) => {
    expect(dated(date, own)).toBeUndefined();
  });

  test('a month of its own is known by number and by name', () => {
    const month = dateFor('2019-04', { field: aField(), part: 'month' })!;
    expect(month.text).toBe('04');
    expect(month.alike).toEqual(expect.arrayContaining(['April', 'Apr', '4', 'abril', 'avril']));
  });
});

test('countries go by all their names', () => {
  expect(namesOfCountry('us')).toEqual(
    expect.arrayContaining(['United States', 'USA', 'Vereinigte Staaten', 'États-Unis']),
  );
  expect(namesOfCountry('nonsense')).toEqual([]);
});

test.each([
  [{ maxLength: 300 }, { max: 300, unit: 'characters' }],
  [{ help: 'Max. 150 words, please.' }, { max: 150, unit: 'words' }],
  [{ label: 'About you (up to 1,000 characters)' }, { max: 1000, unit: 'characters' }],
  [{ help: 'Höchstens 500 Zeichen' }, { max: 500, unit: 'characters' }],
  [
    { maxLength: 200, help: 'max 500 characters' },
    { max: 200, unit: 'characters' },
  ],
  [
    { maxLength: 200, help: 'max 100 words' },
    { max: 200, unit: 'characters' },
  ],
  [
    { maxLength: 4000, help: 'max 100 words' },
    { max: 100, unit: 'words' },
  ],
  [{}, { max: 1500, unit: 'characters' }],
])('the limit of a text is read from the page: %o', (own, limit) => {
  expect(limitOf(aField(own))).toEqual(limit);
});
