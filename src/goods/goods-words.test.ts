import { describe, expect, it } from 'vitest';
import { goodsWords } from './goods-words.ts';

const stems = (description: string) => goodsWords(description).map(({ stem }) => stem);

describe('goodsWords', () => {
  it.each([
    ['T-SHIRT', ['tshirt']],
    ['t shirts', ['tshirt']],
    ['tee shirt', ['tshirt']],
    ['O-ring kit', ['oring', 'kit']],
    ['o rings', ['oring']],
    ['x ray film', ['xray', 'film']],
    ['l/s top', ['ls', 'top']],
    ['H & S shampoo', ['hns', 'shampoo']],
    ['e.l.f. primer', ['elf', 'primer']],
    ['case w/strap', ['case', 'strap']],
  ])('keeps letters of "%s" with the word that they belong to', (description, expected) => {
    expect(stems(description)).toEqual(expected);
  });

  it('takes all words for whom goods are as one of two', () => {
    expect(stems("gents jeans, men's jeans, boys jeans")).toEqual([
      'mens',
      'jean',
      'mens',
      'jean',
      'mens',
      'jean',
    ]);
    expect(stems('ladies dress for girls')).toEqual(['womens', 'dress', 'womens']);
  });

  it('drops colours, sizes and quantities', () => {
    expect(stems('black leather belt XL 2 pcs 90cm')).toEqual(['leather', 'belt']);
  });
});
