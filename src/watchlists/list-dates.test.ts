import { describe, expect, test } from 'vitest';
import { dayInFileName, edgeOfPartialDate, readDay, readPartialDate } from './list-dates.ts';

describe('readPartialDate', () => {
  test.each([
    ['1962', '1962'],
    ['1962-05', '1962-05'],
    ['1962-05-06', '1962-05-06'],
    ['1962-05-06T00:00:09.554Z', '1962-05-06'],
    ['04 Mar 1953', '1953-03-04'],
    ['4 March 1953', '1953-03-04'],
    ['23-Sep-2026', '2026-09-23'],
    ['Mar 1953', '1953-03'],
    ['circa 1951', '1951'],
    ['Approximately 1951', '1951'],
    ['03/04/2012', '2012-04-03'],
    ['00/00/1980', '1980'],
    ['00/05/1980', '1980-05'],
    ['9.10.1961', '1961-10-09'],
    ['31/02/2012', undefined],
    ['1962-13', undefined],
    ['04 Foo 1953', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('day first: %j is %j', (text, date) => {
    expect(readPartialDate(text, 'day-first')).toBe(date);
  });

  test('month first, as American lists write it', () => {
    expect(readPartialDate('03/04/2012', 'month-first')).toBe('2012-03-04');
  });

  test('a whole day only', () => {
    expect(readDay('1962-05', 'day-first')).toBeUndefined();
    expect(readDay('04 Mar 1953', 'day-first')).toBe('1953-03-04');
  });
});

test.each([
  ['2019', '2019-01-01', '2019-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2020-02-03', '2020-02-03', '2020-02-03'],
  ['', undefined, undefined],
])('the first and last day of %j', (date, first, last) => {
  expect(edgeOfPartialDate(date, 'start')).toBe(first);
  expect(edgeOfPartialDate(date, 'end')).toBe(last);
});

test.each([
  ['sdn_2023-12-28.csv', '2023-12-28'],
  ['list-20231228.xml', '2023-12-28'],
  ['alt_2025-02-27_for_2023-12-28.csv', '2025-02-27'],
  ['csl_2023-11_partial.csv', '2023-11-30'],
  ['consolidated.xml', undefined],
  ['export-12345678.csv', undefined],
])('the day in the name of %s is %j', (name, day) => {
  expect(dayInFileName(name)).toBe(day);
});
