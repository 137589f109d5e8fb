import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, editDistanceByTable } from './distance.ts';

describe('editDistance', () => {
  it.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['kazan', 'kazn', 1],
    ['bingo', 'bingguo', 2],
    ['', 'abc', 3],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it('says limit + 1 for anything farther', () => {
    expect(editDistance('aaaa', 'bbbb', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 40 });
  it('agrees with the plain table, and is symmetric', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 45 }), (a, b, limit) => {
        const fast = editDistance(a, b, limit);
        expect(fast).toBe(editDistanceByTable(a, b, limit));
        expect(fast).toBe(editDistance(b, a, limit));
      }),
      { numRuns: 2000 },
    );
  });
});
