import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundKey } from './sound-key.ts';
import { isSameWithoutVowels, readingsWithoutVowels } from './unvowelled.ts';

describe('isSameWithoutVowels', () => {
  it.each([
    ['nwr', 'noor'],
    ['nwr', 'nour'],
    ['mhmd', 'muhammad'],
    ['krymy', 'karimi'],
    ['hsyn', 'hussein'],
    ['rwhany', 'rouhani'],
    ['ahmd', 'ahmed'],
    ['fatmh', 'fatima'],
    ['slvm', 'shalom'.replace('sh', 's')],
  ])('%s is %s', (bare, vowelled) => {
    expect(isSameWithoutVowels(soundKey(bare), soundKey(vowelled))).toBe(true);
  });

  it.each([
    ['nwr', 'nar'],
    ['nwr', 'badr'],
    ['hsn', 'hussein'.replace('ss', 'sst')],
    ['hsyn', 'hasan'],
    ['krymy', 'karami'],
    ['n', 'nu'],
  ])('%s is not %s', (bare, vowelled) => {
    expect(isSameWithoutVowels(soundKey(bare), soundKey(vowelled))).toBe(false);
  });

  it('ends for one vowel repeated', () => {
    for (const [letter, vowels] of [
      ['a', 'a'],
      ['v', 'uo'],
      ['i', 'e'],
    ] as const)
      expect(isSameWithoutVowels(`${letter.repeat(300)}bk`, `${vowels.repeat(300)}c`)).toBe(false);
  });

  it('ends for any two words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'v', 'i', 'n', 'u', 'h'), maxLength: 24 }),
        fc.string({ unit: fc.constantFrom('a', 'v', 'i', 'n', 'u', 'h'), maxLength: 24 }),
        (a, b) => {
          expect(typeof isSameWithoutVowels(a, b)).toBe('boolean');
        },
      ),
    );
  });
});

describe('readingsWithoutVowels', () => {
  it.each([
    ['hsn', ['hsn']],
    ['Takr', ['takr', 'sakr']],
    ['ftEhi', ['fti', 'fthi', 'ftahi']],
  ])('of %s', (bare, readings) => {
    expect(readingsWithoutVowels(bare)).toEqual(readings);
  });

  it('are not endless', () => {
    expect(readingsWithoutVowels('TDZGtEs'.repeat(40)).length).toBeLessThanOrEqual(32);
  });
});
