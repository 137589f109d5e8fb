import { expect, it } from 'vitest';
import { makePaper } from '../../../test/make-paper.ts';
import { mastersOfSeveralHouses, ownNumbersOf, referenceKey } from './reference-keys.ts';

const number = (kind: 'air-waybill' | 'invoice', value: string) =>
  ({
    kind,
    own: true,
    number: { value, asWritten: value, place: { kind: 'row', file: 'a', row: 1 } },
  }) as never;

it.each([
  ['air-waybill', '999-0000 0011', '99900000011'],
  ['air-waybill', 'AWB 999-00000011 / FRA', '99900000011'],
  ['invoice', 'fx-2026/9', 'FX20269'],
  ['invoice', 'N/A', undefined],
] as const)('%s %s is compared as %s', (kind, value, key) => {
  expect(referenceKey(number(kind, value))).toBe(key);
});

it('gathers the numbers of a paper itself, not of those that it names', () => {
  const paper = makePaper('invoice', { invoice_number: 'FX-1001', order_number: 'PO-7' }, []);
  expect([...ownNumbersOf(paper)]).toEqual([['invoice', new Set(['FX1001'])]]);
});

it('knows a master by its houses', () => {
  const house = (of: string) =>
    makePaper('air-waybill', { air_waybill: '999-00000011', house_air_waybill: of }, []);
  expect([...mastersOfSeveralHouses([house('H-100'), house('H-200')])]).toEqual(['99900000011']);
  expect([...mastersOfSeveralHouses([house('H-100')])]).toEqual([]);
});
