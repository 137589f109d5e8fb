import { describe, expect, test } from 'vitest';
import { consignment, goodsItem, party } from '../../test/make-consignment.ts';
import type { GoodsData } from '../model/goods-data.ts';
import { businessFitOf } from './business-facts.ts';
import { hsCodesOf } from './goods-facts.ts';
import { createGoodsLookups } from './goods-lookups.ts';
import { createReadings } from './readings.ts';

const readings = createReadings();
const TABLE: GoodsData = {
  nomenclatures: [],
  businesses: {
    edition: 'ours.csv',
    file: 'ours.csv',
    rows: [
      { party: 'FICTITIOUS KORVENTAX LLC', business: 'bakery', codes: [] },
      { party: 'FICTITIOUS MERVANDIL LLC', business: 'makes radios', codes: ['8542', '85'] },
    ],
  },
};

function factOf(parties: Parameters<typeof party>[], code: string, data: GoodsData = { nomenclatures: [] }) {
  const given = consignment({
    parties: parties.map((each) => party(...each)),
    goods: [goodsItem({ hsCode: code })],
  });
  const hsCodes = hsCodesOf(given, '2024-05-01', undefined);
  return businessFitOf(given, hsCodes, '2024-05-01', { readings, goods: createGoodsLookups(data) });
}

describe('misfits', () => {
  test('circuits for a bakery by its name', () =>
    expect(factOf([['buyer', { name: 'FICTITIOUS BAKERY LLC' }]], '854231')).toMatchObject({
      parties: [{ role: 'buyer', source: 'name' }],
      misfits: [{ item: 1 }],
    }));
  test('circuits for a firm whose stated business is dentistry', () =>
    expect(
      factOf([['end-user', { name: 'FICTITIOUS MERVANDIL', businessActivity: 'dental clinic' }]], '854231'),
    ).toMatchObject({ parties: [{ source: 'stated' }], misfits: [{ item: 1 }] }));
  test('circuits for a firm that the table calls a bakery', () =>
    expect(factOf([['consignee', { name: 'Fictitious Korventax' }]], '854231', TABLE)).toMatchObject({
      parties: [{ source: 'table', table: 'ours.csv' }],
      misfits: [{ item: 1 }],
    }));
});

describe('no misfits', () => {
  test.each([
    ['a computer for a bakery', 'FICTITIOUS BAKERY LLC', '847150'],
    ['radio navigation for a fishery', 'FICTITIOUS FISHERIES', '852691'],
    ['goods without control for a bakery', 'FICTITIOUS BAKERY LLC', '732690'],
  ])('%s', (_, name, code) => expect(factOf([['buyer', { name }]], code)?.misfits).toEqual([]));
  test('the end user is known to make radios', () =>
    expect(
      factOf(
        [
          ['buyer', { name: 'FICTITIOUS BAKERY LLC' }],
          ['end-user', { name: 'FICTITIOUS MERVANDIL LLC' }],
        ],
        '854231',
        TABLE,
      )?.misfits,
    ).toEqual([]));
});

describe('not testable', () => {
  test.each([
    ['FICTITIOUS TRADING LLC', '854231'],
    ['FICTITIOUS BAKERY EQUIPMENT LLC', '854231'],
    ['FICTITIOUS FOODS LOGISTICS', '854231'],
    ['FICTITIOUS BAKERY LLC', '8542'],
  ])('%s, code %s', (name, code) => expect(factOf([['buyer', { name }]], code)).toBeUndefined());
  test('a stated business that is no plain one, whatever the name', () =>
    expect(
      factOf([['buyer', { name: 'FICTITIOUS BAKERY LLC', businessActivity: 'radio equipment' }]], '854231'),
    ).toBeUndefined());
});
