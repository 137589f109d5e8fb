import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { DestinationFact, HsCodes } from '../model/facts.ts';
import { embargoedNeighbour } from './embargoed-neighbour.ts';

const destination = (parts: Partial<DestinationFact> = {}): DestinationFact => ({
  country: 'KZ',
  from: 'destination',
  written: written('Kazakhstan', 'destination'),
  embargoes: [],
  embargoedNeighbours: ['RU'],
  partnerCountry: false,
  industrialDemand: false,
  transshipmentPoint: true,
  ...parts,
});
const chips: HsCodes = {
  items: [{ item: 1, code: written('85423190', 'HS code'), hs6: '854231', chplTier: '1', embargoes: [] }],
  itemsWithout: [],
};
const shirts: HsCodes = {
  items: [{ item: 1, code: written('610910'), hs6: '610910', embargoes: [] }],
  itemsWithout: [],
};

describe('hit', () => {
  test('high-priority goods to a neighbour', () => {
    expect(embargoedNeighbour.raise({ destination: destination(), hsCodes: chips })).toMatchObject({
      sentence:
        'Goods of tier 1 of the Common High Priority List go to Kazakhstan (KZ), which borders Russia (RU).',
    });
  });
});

describe('clear', () => {
  const embargo = {
    country: 'BY',
    goods: 'common-high-priority',
    law: '',
    since: '2023-05-19',
    reaches: true,
  } as const;
  test.each([
    ['no such neighbour', destination({ embargoedNeighbours: [] }), chips],
    ['a partner country', destination({ country: 'FI', partnerCountry: true }), chips],
    ['a country that builds electronics', destination({ country: 'CN', industrialDemand: true }), chips],
    ['other goods', destination(), shirts],
    ['embargoed itself: another flag', destination({ country: 'BY', embargoes: [embargo] }), chips],
  ])('%s', (_, to, hsCodes) => expect(embargoedNeighbour.raise({ destination: to, hsCodes })).toBeNull());
});

test('not testable: an item without a code', () => {
  expect(
    embargoedNeighbour.raise({ destination: destination(), hsCodes: { ...shirts, itemsWithout: [2] } }),
  ).toEqual({
    missing: ['an HS code of six digits for item 2'],
  });
});
