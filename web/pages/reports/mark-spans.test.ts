import { describe, expect, it } from 'vitest';
import { paragraphsOf, segmentsOf } from './mark-spans.ts';

const written = (text: string) => paragraphsOf(text).map(({ from, to }) => text.slice(from, to));

describe('paragraphs', () => {
  it.each([
    ['one', ['one']],
    ['one\ntwo', ['one\ntwo']],
    ['one\n\ntwo\n \n\nthree\n', ['one', 'two', 'three\n']],
    ['', []],
    ['\n\n', []],
  ])('%j', (text, paragraphs) => {
    expect(written(text)).toEqual(paragraphs);
  });
});

describe('segments', () => {
  const text = 'He said they shipped and denied it.';
  const cut = (spans: readonly (readonly [string, number, number])[]) =>
    segmentsOf(
      { from: 0, to: text.length },
      spans.map(([id, from, to]) => ({ id, from, to })),
    ).map(({ from, to, on, ending }) => [text.slice(from, to), on.join(), ending.join()]);
  it('are the whole paragraph where nothing is marked', () => {
    expect(cut([])).toEqual([[text, '', '']]);
  });
  it('overlap, and say where each span ends', () => {
    expect(
      cut([
        ['a', 8, 20],
        ['b', 13, 34],
      ]),
    ).toEqual([
      ['He said ', '', ''],
      ['they ', 'a', ''],
      ['shipped', 'a,b', 'a'],
      [' and denied it', 'b', 'b'],
      ['.', '', ''],
    ]);
  });
  it('of a span that goes on in the next paragraph do not end here', () => {
    expect(cut([['a', 24, 99]])).toEqual([
      ['He said they shipped and', '', ''],
      [' denied it.', 'a', ''],
    ]);
  });
});
