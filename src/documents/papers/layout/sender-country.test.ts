import { describe, expect, it } from 'vitest';
import { factsOn, type Placed, pageOf } from '../../../../test/make-layout.ts';

const LETTER: Placed[] = [
  [40, 120, 'Bucunzai GmbH · Fiktivweg 88 · 99999 Nirgendwo', 6],
  [40, 150, 'Yokyer Makina'],
  [40, 162, 'Hayali Cad. 12'],
  [40, 174, '16999 Bursa'],
  [40, 260, 'RECHNUNG', 14],
];
const countriesOn = (...texts: Placed[]): readonly string[] =>
  factsOn(pageOf(...LETTER, ...texts)).filter((fact) => fact.includes('_country='));

describe('the country of who writes and of whom is written to', () => {
  it.each([
    ['by a tax number at the foot', [[40, 800, 'USt-IdNr. DE000000000']], ['seller_country=DE']],
    [
      'by the words that say whose it is',
      [
        [300, 300, 'Unsere USt-IdNr. ATU00000000'],
        [300, 312, 'Ihre USt-IdNr. SE000000000001'],
      ],
      ['seller_country=AT', 'buyer_country=SE'],
    ],
    [
      'not by registers of two countries',
      [
        [40, 800, 'USt-IdNr. DE000000000'],
        [300, 800, 'CHE-000.000.000 MWST'],
      ],
      [],
    ],
    ['not by a number in the middle of the page', [[300, 500, 'USt-IdNr. DE000000000']], []],
  ] as const)('%s', (_, texts, countries) => {
    expect(countriesOn(...texts)).toEqual(countries);
  });
});
