import { describe, expect, test } from 'vitest';
import { claimResults } from '../../test/claim-results.ts';
import { consignment, goodsItem, party } from '../../test/make-consignment.ts';
import { agriculturalDronePart } from './agricultural-drone-part.ts';

const farm = (item: Record<string, unknown>, consignee = 'AGRO FIELDS LLC') =>
  consignment({
    parties: [party('consignee', { name: consignee })],
    goods: [goodsItem({ description: 'PARTS FOR AGRICULTURAL DRONES, SPRAYING NOZZLES', ...item })],
  });

describe('the claim is recognised', () => {
  test.each([
    'agricultural drones',
    'spare parts for hobby drones',
    '植保无人机',
    'сельскохозяйственный дрон',
    'tarım drone',
  ])('%s', (description) =>
    expect(agriculturalDronePart.recognise(consignment({ goods: [goodsItem({ description })] }))).not.toEqual(
      [],
    ),
  );
  test('not in other goods', () =>
    expect(
      agriculturalDronePart.recognise(consignment({ goods: [goodsItem({ description: 'TRACTOR TYRES' })] })),
    ).toEqual([]));
});

describe('what is tested', () => {
  test('a farm orders nozzles', () => {
    expect(claimResults('agricultural-drone-part', farm({ quantity: 20, unit: 'PCS' }))).toMatchObject({
      'goods-fit': 'supports',
      'consignee-fits': 'supports',
      'quantity-fits': 'supports',
    });
  });
  test.each([
    ['goods-fit', { description: 'AGRICULTURAL DRONE PART, ANTI-JAMMING ANTENNA CRPA' }],
    ['engine-fits', { description: 'FOR AGRICULTURAL DRONES: PISTON ENGINE 550CC', hsCode: '840710' }],
    ['quantity-fits', { quantity: 2_000, unit: 'PCS' }],
  ])('%s is contradicted', (id, item) =>
    expect(claimResults('agricultural-drone-part', farm(item))).toMatchObject({ [id]: 'contradicts' }),
  );
  test('nothing shows a farm', () =>
    expect(claimResults('agricultural-drone-part', farm({}, 'BUCUNZAI LLC'))).toMatchObject({
      'consignee-fits': 'missing',
    }));
});
