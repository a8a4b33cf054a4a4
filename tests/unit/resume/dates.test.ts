import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { findDates } from '@/utils/resume/date-range';
import { formatDate, formatDates } from '@/utils/resume/format-dates';
import { readPartialDate } from '@/utils/resume/partial-date';
import { PartialDate } from '@/utils/resume/schema';

describe('one date, as people write it', () => {
  test.each([
    ['2019', '2019'],
    ['2019-04', '2019-04'],
    ['2019-04-30', '2019-04-30'],
    ['2019-4', '2019-04'],
    ['2019/04', '2019-04'],
    ['2019.3', '2019-03'],
    ['2019-04-30T00:00:00Z', '2019-04-30'],
    ['04/2019', '2019-04'],
    ['4-2019', '2019-04'],
    ['30.04.2019', '2019-04-30'],
    ['2019-00-00', '2019'],
    ['Mar 2019', '2019-03'],
    ['March, 2019', '2019-03'],
    ['Sept. 2018', '2018-09'],
    ['Mar-2022', '2022-03'],
    ["Jun '18", '2018-06'],
    ['30 April 2019', '2019-04-30'],
    ['April 30th, 2019', '2019-04-30'],
    ['2019 March', '2019-03'],
    ['März 2019', '2019-03'],
    ['Dez. 2019', '2019-12'],
    ['août 2018', '2018-08'],
    ['enero de 2019', '2019-01'],
    ['3 de mayo de 2019', '2019-05-03'],
    ['outubro de 2020', '2020-10'],
    ['gennaio 2020', '2020-01'],
    ['mei 2020', '2020-05'],
    ['styczeń 2020', '2020-01'],
    ['март 2019', '2019-03'],
    ['2019年3月', '2019-03'],
    ['2019年', '2019'],
    ['2019年3月5日', '2019-03-05'],
    ['2019년 3월', '2019-03'],
    ['12/31/2019', '2019-12-31'],
    ['31/12/2019', '2019-12-31'],
  ])('%s is %s', (text, date) => {
    expect(readPartialDate(text)).toBe(date);
  });

  test('of 03/04/2019 only the year is sure', () => {
    expect(readPartialDate('03/04/2019')).toBe('2019');
  });

  test.each([
    '',
    'Present',
    'submitted',
    '13/2019',
    '2019-13',
    '1066',
    '20190430',
    'Room 2019',
    '2017 - 2019',
    'Summer 2019',
  ])('%j is no date', (text) => {
    expect(readPartialDate(text)).toBeUndefined();
  });

  test('whatever is read is a date that can be stored, and reads as itself', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(
          /^[0-3]?\d?[-/. ]?(Mar|May)? ?(19|20)?\d\d[-/.年]?\d{0,2}月?[-/]?\d{0,2}$/,
        ),
        (text) => {
          const date = readPartialDate(text);
          if (date === undefined) return;
          expect(PartialDate.safeParse(date).success).toBe(true);
          expect(readPartialDate(date)).toBe(date);
        },
      ),
    );
  });
});

describe('dates in a line', () => {
  test.each<[string, string | undefined, string | undefined, string]>([
    ['Engineer, Acme — Mar 2019 – Present', '2019-03', undefined, 'Mar 2019 – Present'],
    ['2018-2020', '2018', '2020', '2018-2020'],
    ['2018-20 Acme', '2018', '2020', '2018-20'],
    ['Acme (2018 to 2020)', '2018', '2020', '2018 to 2020'],
    ['Seit März 2019', '2019-03', undefined, 'Seit März 2019'],
    ['depuis 2019', '2019', undefined, 'depuis 2019'],
    ['2015 bis heute', '2015', undefined, '2015 bis heute'],
    ['Mar – Sep 2019', '2019-03', '2019-09', 'Mar – Sep 2019'],
    ['10.2015 – 09.2018', '2015-10', '2018-09', '10.2015 – 09.2018'],
    ['août 2018 – aujourd’hui', '2018-08', undefined, 'août 2018 – aujourd’hui'],
    ['2019年3月至今 上海', '2019-03', undefined, '2019年3月至今'],
    [
      'January 2014 to March 2016 (2 years 3 months)',
      '2014-01',
      '2016-03',
      'January 2014 to March 2016 (2 years 3 months)',
    ],
    ['2019 –', '2019', undefined, '2019 –'],
    ['Acme 2019', '2019', '2019', '2019'],
  ])('%s', (line, start, end, text) => {
    const found = findDates(line)!;
    expect([found.start, found.end, line.slice(found.from, found.to)]).toEqual([start, end, text]);
  });

  test.each(['Acme', '', 'Call 20190 now', 'ISO 27001'])('%j holds none', (line) => {
    expect(findDates(line)).toBeUndefined();
  });
});

describe('dates to be read', () => {
  test('are no more precise than they are known', () => {
    expect(formatDate('2019', 'en')).toBe('2019');
    expect(formatDate('2019-03', 'en')).toBe('Mar 2019');
    expect(formatDate('2019-03', 'de')).toBe('März 2019');
    expect(formatDate('2019-03-05', 'en')).toBe('Mar 5, 2019');
  });

  test.each([
    [{ start: '2019', end: '2021' }, '2019 – 2021'],
    [{ start: '2019' }, '2019 – now'],
    [{ end: '2021' }, '2021'],
    [{ start: '2021', end: '2021' }, '2021'],
    [{}, ''],
  ])('%j is %j', (dates, text) => {
    expect(formatDates(dates, 'en', 'now')).toBe(text);
  });
});
