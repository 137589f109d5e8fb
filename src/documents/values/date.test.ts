import { describe, expect, it } from 'vitest';
import { dateOrderOf, isZeroDate, readDate } from './date.ts';

describe('readDate', () => {
  it.each([
    ['2023-03-12', '2023-03-12'],
    ['2023-3-2', '2023-03-02'],
    ['2023/03/12', '2023-03-12'],
    ['2023.03.12', '2023-03-12'],
    ['12.03.2023', '2023-03-12'],
    ['12/03/2023', '2023-03-12'],
    ['12-03-2023', '2023-03-12'],
    ['12.03.23', '2023-03-12'],
    ['20230312', '2023-03-12'],
    ['44997', '2023-03-12'],
    ['12 Mar 2023', '2023-03-12'],
    ['12-MAR-23', '2023-03-12'],
    ['Mar 12, 2023', '2023-03-12'],
    ['March 12th, 2023', '2023-03-12'],
    ['2023-Mar-12', '2023-03-12'],
    ['12 марта 2023 г.', '2023-03-12'],
    ['12. März 2023', '2023-03-12'],
    ['12 mars 2023', '2023-03-12'],
    ['12 березня 2023', '2023-03-12'],
    ['12 Mart 2023', '2023-03-12'],
    ['2023年3月12日', '2023-03-12'],
    ['2023-03-12T10:15:00Z', '2023-03-12'],
    ['12.03.2023 10:15', '2023-03-12'],
    ['2023-03-12 00:00:00.000', '2023-03-12'],
    ['12/03/2023 10:15:00 PM', '2023-03-12'],
    ['Sunday, 12 March 2023', '2023-03-12'],
    ['29.02.2024', '2024-02-29'],
    ['12. 3. 2023', '2023-03-12'],
    ['2023. 03. 12.', '2023-03-12'],
    ['2023. március 12.', '2023-03-12'],
    ['2023년 3월 12일', '2023-03-12'],
    ['令和5年3月12日', '2023-03-12'],
    ['ngày 12 tháng 03 năm 2023', '2023-03-12'],
    ['12 Μαρτίου 2023', '2023-03-12'],
    ['12 במרץ 2023', '2023-03-12'],
    ['12 مارس 2023', '2023-03-12'],
    ['12 marca 2023 r.', '2023-03-12'],
    ['12 de março de 2023', '2023-03-12'],
    ['1er mars 2023', '2023-03-01'],
    ['2023 m. kovo 12 d.', '2023-03-12'],
  ])('%s is %s', (text, day) => {
    expect(readDate(text, 'day-first')).toEqual({ kind: 'day', day });
  });

  it.each([
    ['03/12/2023', 'month-first', { kind: 'day', day: '2023-03-12' }],
    ['03/25/2023', 'day-first', { kind: 'other-order' }],
    ['25/03/2023', 'month-first', { kind: 'other-order' }],
    ['25/03/2023', 'mixed', { kind: 'day', day: '2023-03-25' }],
    ['03/04/2023', 'mixed', { kind: 'other-order' }],
    ['04/04/2023', 'mixed', { kind: 'day', day: '2023-04-04' }],
    // With points the day always stands first.
    ['03.12.2023', 'month-first', { kind: 'day', day: '2023-12-03' }],
  ] as const)('%s in a column that is %s', (text, order, expected) => {
    expect(readDate(text, order)).toEqual(expected);
  });

  it.each([
    'TBA',
    'tbd',
    'ASAP',
    'UNKNOWN',
    'Q3 2023',
    'Q3',
    'spring',
    'Spring 2023',
    'March 2023',
    '2023',
    '2023-03',
    '03/2023',
    'upon arrival',
    'end of March',
    'week 12',
    'уточняется',
    '待定',
  ])('%s is vague', (text) => {
    expect(readDate(text, 'day-first').kind).toBe('vague');
  });

  it.each([
    '2023-02-30',
    '31.04.2023',
    '20231312',
    'GEARBOX',
    '12',
    '123456',
    '99/99/2023',
    '12 Foo 2023',
    '1.2.3.4',
  ])('%s is unreadable', (text) => {
    expect(readDate(text, 'day-first').kind).toBe('unreadable');
  });

  it.each(['00.00.0000', '0000-00-00', '00000000', '00/00/0000', '0000-00-00 00:00:00'])(
    '%s is no date',
    (text) => {
      expect(isZeroDate(text)).toBe(true);
    },
  );
});

describe('dateOrderOf', () => {
  it.each([
    ['25/03/2023', 'day-first'],
    ['03/25/2023', 'month-first'],
    ['03/04/2023', 'ambiguous'],
    ['04/04/2023', 'other'],
    ['25.03.2023', 'other'],
    ['2023-03-04', 'other'],
  ])('%s shows %s', (text, order) => {
    expect(dateOrderOf(text)).toBe(order);
  });
});
