import type { GoodsData } from '../src/model/goods-data.ts';

/** Tables in which the civil spare is ordinary. */
export const TABLES: GoodsData = {
  nomenclatures: [],
  supp7: { edition: 'table', file: 'codes.csv', rows: [{ code: '840710', description: 'Engines' }] },
  technology: { edition: 'levels', file: 'levels.csv', rows: [{ country: 'VN', level: 1 }] },
  businesses: {
    edition: 'businesses',
    file: 'businesses.csv',
    rows: [{ party: 'FICTITIOUS AIRWAYS', business: 'airline', codes: ['84', '88'] }],
  },
  prices: {
    edition: 'prices',
    file: 'prices.csv',
    rows: Array.from({ length: 30 }, (_, i) => ({
      code: '841330',
      from: 'DE',
      to: 'VN',
      valuePerKg: 400 + 40 * i,
      currency: 'EUR',
    })),
  },
};
