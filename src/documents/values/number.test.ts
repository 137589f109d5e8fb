import { describe, expect, it } from 'vitest';
import { decimalMarkOf, isAmbiguousNumber, readNumber } from './number.ts';

describe('readNumber', () => {
  it.each([
    ['12', 12],
    ['-12.5', -12.5],
    ['0', 0],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1 234,5', 1234.5],
    ['1 234 567', 1_234_567],
    ["1'234.50", 1234.5],
    ['12,34,567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['0,123', 0.123],
    ['0.123', 0.123],
    ['12,5', 12.5],
    ['12,3456', 12.3456],
    ['.5', 0.5],
    ['(1 200)', -1200],
    ['1.5e3', 1500],
    ['3118.000', 3118],
    ['86125.20000000001', 86125.20000000001],
    ['1234,567', 1234.567],
  ])('%s is %d either way', (text, value) => {
    expect(readNumber(text, 'point')?.value).toBe(value);
    expect(readNumber(text, 'comma')?.value).toBe(value);
  });

  it.each([
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['12.000', 12, 12_000],
  ])('%s depends on the column', (text, withPoint, withComma) => {
    expect(readNumber(text, 'point')?.value).toBe(withPoint);
    expect(readNumber(text, 'comma')?.value).toBe(withComma);
    expect(isAmbiguousNumber(text)).toBe(true);
    expect(decimalMarkOf(text)).toBeUndefined();
  });

  it.each([
    ['12,5 kg', 12.5, '', 'kg'],
    ['USD 1,200.00', 1200, 'USD', ''],
    ['$1200', 1200, '$', ''],
    ['1 200,00 €', 1200, '', '€'],
    ['100pcs', 100, '', 'pcs'],
    ['5 m²', 5, '', 'm²'],
    ['1200 руб.', 1200, '', 'руб.'],
  ])('%s has words beside it', (text, value, before, behind) => {
    expect(readNumber(text, 'point')).toEqual({ value, before, behind });
  });

  it.each(['abc', '1-2', '12/5', '1,23,45.6,7', '1.2.3', '12 kg 5', '--', '1,2345,678', '1.23,45.6'])(
    '%s is no number',
    (text) => {
      expect(readNumber(text, 'point')).toBeUndefined();
    },
  );
});
