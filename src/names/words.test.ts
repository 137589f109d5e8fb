import { describe, expect, it } from 'vitest';
import { joinSingleLetters, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ['korventa llc', ['korventa', 'llc']],
    ['s.a.r.l. korventa', ['sarl', 'korventa']],
    ['zt-180 drone', ['zt', '180', 'drone']],
    ['mi8 parts', ['mi8', 'parts']],
    ['西安korventa公司', ['西安', 'korventa', '公司']],
    ['завод №9', ['завод', '9']],
    ['', []],
  ])('%s', (text, words) => {
    expect(joinSingleLetters(wordsOf(text)).map((word) => word.text)).toEqual(words);
  });

  it('marks words behind a comma, so that an address can be told from a name', () => {
    expect(wordsOf('korventa, dubai').map((word) => word.afterBreak)).toEqual([false, true]);
  });
});
