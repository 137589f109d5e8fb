import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { UnitPriceFact } from '../model/facts.ts';
import { unitPrice } from './unit-price.ts';

const raise = (valuePerKg: number) => {
  const fact: UnitPriceFact = {
    item: 1,
    value: written(valuePerKg * 2),
    netMassKg: written(2),
    currency: 'EUR',
    valuePerKg,
    hsCode: written('841350'),
    peers: 'code 841350, DE to TR',
    low: 10,
    high: 40,
    count: 25,
  };
  return unitPrice.raise({ unitPrices: [fact] });
};

describe('hit', () => {
  test.each([
    [0.5, 'far-below'],
    [900, 'far-above'],
  ])('%s per kg is %s', (perKg, variant) => {
    expect(raise(perKg)).toMatchObject({ variant });
  });
  test('says with what it was compared', () =>
    expect(raise(900)).toMatchObject({
      sentence:
        '900 EUR per kg is far above what you have loaded for code 841350, DE to TR: 10 to 40 in 25 records (item 1).',
    }));
});

describe('clear', () => {
  test.each([10, 25, 40])('%s per kg', (perKg) => expect(raise(perKg)).toBeNull());
});
