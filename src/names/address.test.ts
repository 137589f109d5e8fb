import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressParts, compareAddresses } from './address.ts';
import { ADDRESS } from './policy.ts';

describe('one address in two spellings', () => {
  it.each([
    [
      'order and language',
      'Office 1204, 12 Lenina ul., Minsk 220030',
      'ул. Ленина, д. 12, оф. 1204, г. Минск, 220030, Беларусь',
    ],
    [
      'abbreviations',
      'Al Quoz Ind. Area 4, POB 1234, Dubai',
      'P.O. Box 1234, Al Quoz Industrial Area 4, Dubai, UAE',
    ],
    [
      'Turkish',
      'Istiklal Cad. No: 5 Kat: 3 Beyoglu Istanbul',
      'İstiklal Caddesi 5/3, Beyoğlu, İstanbul, Türkiye',
    ],
    ['German', 'Unter den Linden 77, 10117 Berlin', 'Berlin 10117, Unter d. Linden 77'],
    ['a slip of the pen', '44 Prospekt Nezavisimosti, Minsk', '44 Nezavisimosty pr., Minsk'],
    [
      'Chinese written in one run',
      '18 Keji Road, Gaoxin District, Xian, Shaanxi',
      '陕西省西安市高新区科技路18号',
    ],
  ])('%s', (_, a, b) => {
    expect(compareAddresses(a, b).score).toBeGreaterThanOrEqual(ADDRESS.same);
    expect(compareAddresses(b, a).score).toBeGreaterThanOrEqual(ADDRESS.same);
  });
});

describe('two addresses', () => {
  it.each([
    ['another house', '12 High Street, London', '14 High Street, London'],
    ['another street', '12 High Street, London', '12 Baker Street, London'],
    ['another city', '12 Lenina, Minsk', '12 Lenina, Moscow'],
    ['nothing in common', '12 High Street, London', '5 Rue de Rivoli, Paris'],
    ['nothing at all', '', ''],
  ])('%s', (_, a, b) => {
    expect(compareAddresses(a, b).score).toBeLessThan(ADDRESS.same);
  });

  it('say what speaks against them', () => {
    expect(compareAddresses('12 Lenina, Minsk', '14 Lenina, Moscow')).toMatchObject({
      otherPlace: true,
      otherNumber: true,
    });
    expect(compareAddresses('12 Lenina, Minsk', 'Lenina 12')).toMatchObject({
      otherPlace: false,
      otherNumber: false,
      shared: ['12', 'lenina'],
    });
  });
});

describe('addressParts', () => {
  it('keeps what tells, in order', () => {
    expect(
      addressParts('Room 5, 12/3 Keji 2nd Road, Xi’an 710075').map(({ kind, text }) => `${kind} ${text}`),
    ).toEqual([
      'number 5',
      'number 12',
      'number 3',
      'name keji',
      'number 2nd',
      'place xian',
      'postcode 710075',
    ]);
  });

  it('is bounded, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.string({ maxLength: 200 }), (a, b) => {
        const { score } = compareAddresses(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(addressParts(a).length).toBeLessThanOrEqual(48);
      }),
      { numRuns: 200 },
    );
  });
});
