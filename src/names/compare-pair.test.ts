import { describe, expect, it } from 'vitest';
import { comparePair, scorePair } from './compare-pair.ts';

describe('comparePair', () => {
  it.each([
    ['Korventa Trading LLC', 'Korventa Trading', undefined, 'organisation'],
    ['Sergei Ivanov', 'Ivanov Sergey', undefined, 'person'],
    ['Korventa', 'Korventa', 'LegalEntity', 'organisation'],
    ['MV Korventa 7', 'Korventa 7', 'Vessel', 'vessel'],
    ['EP-XQM', 'epxqm', 'Airplane', 'aircraft'],
    ['Korventa Queen of the Air', 'Korventa Queen of the Air', 'Airplane', 'vessel'],
  ] as const)('%s, %s as %s: by the rules for a %s', (first, second, schema, family) => {
    expect(comparePair(first, second, schema)).toMatchObject({ family, score: expect.any(Number) });
    expect(comparePair(first, second, schema).score).toBeGreaterThan(0.9);
  });

  it('does not depend on which name comes first', () => {
    const [a, b] = [
      'SHENZHEN LAMBRIKEN PRECISION TECHNO',
      'Shenzhen Lambriken Precision Technology Development Co., Ltd.',
    ] as const;
    expect(scorePair(a, b)).toBe(scorePair(b, a));
    expect(scorePair(a, b)).toBe(comparePair(b, a).score);
  });

  it('reads both parties of a cell, and the short form in brackets', () => {
    expect(scorePair('Korventa LLC C/O Lambriken Cargo', 'Korventa LLC')).toBe(1);
    expect(scorePair('KRPTI', 'Korventa Rotor Plant and Trading Institute (KRPTI)')).toBeGreaterThan(0.9);
    expect(scorePair('KRPTI', 'Korventa Rotor Plant and Trading Institute (KRPTI)')).toBeLessThan(1);
  });
});
