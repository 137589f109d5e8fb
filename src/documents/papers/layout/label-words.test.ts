import { describe, expect, it } from 'vitest';
import { PhraseTable } from './label-words.ts';

const WORDS = new PhraseTable<string>([
  ['quantity', 'qty|quantity|кол-во|数量'],
  ['number', 'no|№ з/п|شماره'],
  ['net mass', 'net weight|poids net'],
]);

describe('the longest phrase at the beginning of a text', () => {
  it.each([
    ['Qty', 'quantity', 3],
    ['QTY. (pcs)', 'quantity', 3],
    ['Net  Weight, kg', 'net mass', 11],
    ['数量12', 'quantity', 2],
    ['Кол-во', 'quantity', 6],
    ['شماره 5', 'number', 5],
  ])('%s', (text, meaning, end) => {
    expect(WORDS.atStart(text)).toEqual({ meaning, end });
  });

  it.each(['Notes', 'Net', 'Quantities', '', '12'])('none begins "%s"', (text) => {
    expect(WORDS.atStart(text)).toBeUndefined();
  });
});

describe('a text that may begin a phrase', () => {
  it.each([['Net'], ['Qty (pcs)'], ['№ з/п'], ['No. of'], ['الكمية']])('%s', (text) => {
    expect(WORDS.mayBegin(text)).toBe(true);
  });

  it.each([['Some Firm Ltd'], ['12.50'], ['Weight']])('not %s', (text) => {
    expect(WORDS.mayBegin(text)).toBe(false);
  });
});

describe('the first two letters', () => {
  const words = new PhraseTable([
    ['position', 'n|no|№'],
    ['declaration', 'déclaration'],
    ['date', 'date'],
  ]);

  it.each([
    ['N', 'position'],
    ['No.', 'position'],
    ['De\u0301claration', 'declaration'],
    ['Date', 'date'],
  ])('begin %s', (text, meaning) => {
    expect(words.couldBegin(text)).toBe(true);
    expect(words.of(text)).toBe(meaning);
  });

  it.each(['dx', 'Bolt M8', 'nx'])('of %s are those of no phrase', (text) => {
    expect(words.couldBegin(text)).toBe(false);
    expect(words.of(text)).toBeUndefined();
    expect(words.atStart(text)).toBeUndefined();
  });

  it('may be apart', () => {
    expect(words.atStart('n 5')).toEqual({ meaning: 'position', end: 1 });
    expect(words.atStart('d.a.t.e')).toEqual({ meaning: 'date', end: 7 });
  });
});
