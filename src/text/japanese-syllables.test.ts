import { describe, expect, it } from 'vitest';
import { japaneseSoundKey } from './japanese-syllables.ts';

describe('japaneseSoundKey', () => {
  it.each([
    ['fujisawa', 'huzisawa'],
    ['tsuchiya', 'tutiya'],
    ['shoji', 'syozi'],
    ['kaisha', 'kaisya'],
    ['yoko', 'youko'],
    ['sanpei', 'sampei'],
    ['junichi', 'zyuniti'],
  ])('brings %s and %s together', (hepburn, kunrei) => {
    expect(japaneseSoundKey(hepburn)).toBe(japaneseSoundKey(kunrei));
    expect(japaneseSoundKey(hepburn)).toBeDefined();
  });

  it.each(['smith', 'korventa', 'ltd', ''])('%s is no Japanese word', (word) => {
    expect(japaneseSoundKey(word)).toBeUndefined();
  });

  it('keeps other words apart', () => {
    expect(japaneseSoundKey('sakura')).not.toBe(japaneseSoundKey('sekura'));
  });
});
