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

describe('hostile names', () => {
  it.each([
    ['one letter repeated', 'a'.repeat(10_000), 'a'.repeat(9_999)],
    ['the same words again and again', 'trading limited '.repeat(600), 'limited trading '.repeat(600)],
    ['Chinese characters without end', '西'.repeat(10_000), '安'.repeat(10_000)],
    ['Hangul without end', '김'.repeat(10_000), 'kim '.repeat(2_500)],
    ['brackets', '('.repeat(10_000), ')'.repeat(10_000)],
    ['initials', 'a b c d e f g h '.repeat(600), 'abcdefgh'.repeat(1_200)],
    ['accents alone', '\u0301'.repeat(10_000), 'x'],
    ['numbers', '1 '.repeat(5_000), 'one '.repeat(2_500)],
  ])('%s end in bounded time', (_, first, second) => {
    const started = performance.now();
    const score = scorePair(first, second);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    // Far above what it takes; what explodes would take minutes.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
