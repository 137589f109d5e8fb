import { expect, it } from 'vitest';
import { beginsWithNumber, isPerPackage, measureOf } from './cell-measures.ts';

it.each([
  ['21,360.000 KGS', 'mass'],
  ['61,0 kg brutto', 'mass'],
  ['23.000 CBM', 'volume'],
  ['5.0 L', 'liquid'],
  ['4 pcs', undefined],
  ['12', undefined],
])('%s measures %s', (text, measure) => expect(measureOf(text)).toBe(measure));

it.each([
  ['12 boxes', true],
  ['USD 12.00', true],
  ['@5 PCS', true],
  ['x 8.4 kg net each', false],
  ['in overpack x 5.0 L', false],
])('%s begins with its number: %s', (text, begins) => expect(beginsWithNumber(text)).toBe(begins));

it('says what one package holds', () => {
  expect([isPerPackage('@5 PCS'), isPerPackage('5 PCS')]).toEqual([true, false]);
});
