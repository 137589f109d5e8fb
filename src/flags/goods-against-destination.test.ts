import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { ChplTier } from '../model/facts.ts';
import { goodsAgainstDestination } from './goods-against-destination.ts';

const raise = (level: number, tier: ChplTier) =>
  goodsAgainstDestination.raise({
    technicalLevel: {
      level,
      edition: 'levels.csv',
      destination: { country: 'KG', written: written('KYRGYZSTAN') },
      items: [{ item: 1, code: written('854231'), tier }],
    },
  });

describe('hit', () => {
  test('circuits to a country of low level', () =>
    expect(raise(1, '1')).toMatchObject({
      variant: 'above-level',
      sentence:
        'Code 854231 of the highest tiers, bound for Kyrgyzstan (KG), whose industry is at level 1 of 5 in "levels.csv".',
    }));
});

describe('clear', () => {
  test.each([
    [3, '1'],
    [1, '3.B'],
  ] as const)('level %s, tier %s', (level, tier) => expect(raise(level, tier)).toBeNull());
});
