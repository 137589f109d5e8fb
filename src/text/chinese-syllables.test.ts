import { describe, expect, it } from 'vitest';
import { chineseSoundKey, isPinyin } from './chinese-syllables.ts';

describe('chineseSoundKey', () => {
  it.each([
    ['tsetung', 'zedong'],
    ['hsi', 'xi'],
    ['chinping', 'jinping'],
    ['hsiaoping', 'xiaoping'],
    ['enlai', 'enlai'],
    ['kuofeng', 'guofeng'],
    ['chih', 'zhi'],
    ['hsieh', 'xie'],
    ['tsung', 'zong'],
    ['chienhua', 'jianhua'],
  ])('brings %s and %s together', (wadeGiles, pinyin) => {
    expect(chineseSoundKey(wadeGiles)).toBe(chineseSoundKey(pinyin));
    expect(chineseSoundKey(wadeGiles)).toBeDefined();
  });

  it.each(['smith', 'ivanov', 'schmidt', 'x', 'aaaaaaaaaaaaaaaaaaaaaaaaa', '9'])(
    'has none for %s',
    (word) => {
      expect(chineseSoundKey(word)).toBeUndefined();
    },
  );

  it('keeps names of other sounds apart', () => {
    expect(chineseSoundKey('zedong')).not.toBe(chineseSoundKey('zetang'));
  });
});

describe('isPinyin', () => {
  it.each(['zedong', 'jinping', 'xian', 'nv', 'er'])('%s is', (word) => expect(isPinyin(word)).toBe(true));
  it.each(['tsetung', 'hsi', 'chin', 'smith', ''])('%s is not', (word) => expect(isPinyin(word)).toBe(false));
});
