import { describe, expect, it } from 'vitest';
import { readDate } from './date.ts';
import { readHsCodes } from './hs-code.ts';
import { readNumber } from './number.ts';

describe('cells as long as a cell can be', () => {
  const cells = [
    '1'.repeat(32_767),
    `1${' '.repeat(32_000)}x1`,
    `a${' '.repeat(32_000)}1a1`,
    '1,'.repeat(16_000),
    '8807 '.repeat(6_500),
    `8807${' '.repeat(30_000)}-`,
    'on '.repeat(10_000),
  ];

  it('are answered at once', () => {
    const started = performance.now();
    for (const cell of cells) {
      expect(readNumber(cell, 'point')).toBeUndefined();
      expect(readDate(cell, 'day-first')).toEqual({ kind: 'unreadable' });
      expect(readHsCodes(cell)).toBeUndefined();
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
