import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consignment, journey, party, written } from '../../test/make-consignment.ts';
import type { Consignment, DocumentKind } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import { DocumentUseCollector, documentKeys, lookUpUses } from './document-uses.ts';

interface Row {
  readonly row?: number;
  readonly file?: string;
  readonly number?: string;
  readonly kind?: DocumentKind;
  readonly consignor?: string;
  readonly consignee?: string;
  readonly date?: IsoDate;
}

const record = ({
  row = 2,
  file = 'a.csv',
  number = 'INV-77',
  kind = 'invoice',
  consignor = 'MAKER',
  consignee = 'BUYER',
  date,
}: Row): Consignment =>
  consignment({
    file,
    row,
    parties: [party('consignor', { name: consignor }), party('consignee', { name: consignee })],
    documents: [{ kind, number: written(number), ...(date && { date: written(date) }) }],
  });

const collect = (records: readonly Consignment[]) => {
  const collector = new DocumentUseCollector();
  for (const each of records) collector.add(each);
  return collector;
};

/** Uses that the first record is told of. */
const usesOf = (...rows: Row[]) => {
  const records = rows.map((row, place) => record({ row: place + 2, ...row }));
  const lookUp = lookUpUses(collect(records).conflicts());
  return documentKeys(records[0]!).flatMap(({ key, signature }) => lookUp(key, signature));
};

describe('the same number for another consignee or day', () => {
  test.each([
    ['another consignee', { consignee: 'OTHER' }],
    ['another date', { date: '2024-05-01' }],
    ['written otherwise', { number: 'inv 77', consignee: 'OTHER' }],
    ['the name of the consignor written otherwise', { consignor: 'Maker.', consignee: 'OTHER' }],
  ] as const)('%s conflicts', (_, second) => {
    expect(usesOf({}, second)).toEqual([{ file: 'a.csv', row: 3 }]);
  });
  test.each([
    ['another line of one consignment', {}],
    ['LTD and Ltd. are one consignee', { consignee: 'Buyer' }],
    ['another consignor has numbers of its own', { consignor: 'OTHER', consignee: 'OTHER' }],
    ['another number', { number: 'INV-78', consignee: 'OTHER' }],
    ['another kind of document', { kind: 'release-certificate', consignee: 'OTHER' }],
  ] as const)('%s does not', (_, second) => expect(usesOf({}, second)).toEqual([]));
  test('no number, no digit, too short: no key', () => {
    for (const number of ['N/A', '7', '--']) expect(documentKeys(record({ number }))).toEqual([]);
  });
});

describe('air waybills', () => {
  const waybill = (row: number, consignor: string, consignee: string, date: IsoDate) =>
    consignment({
      row,
      parties: [party('consignor', { name: consignor }), party('consignee', { name: consignee })],
      journey: journey({ airWaybill: '020-12345675' }),
      dates: { vague: [], shipment: written(date) },
    });
  const conflicts = (...records: Consignment[]) => collect(records).conflicts().size;
  test('a consolidation is none', () => {
    expect(conflicts(waybill(2, 'A', 'X', '2024-05-01'), waybill(3, 'B', 'Y', '2024-05-01'))).toBe(0);
  });
  test('one consignor, two consignees', () => {
    expect(conflicts(waybill(2, 'A', 'X', '2024-05-01'), waybill(3, 'A', 'Y', '2024-05-01'))).toBe(1);
  });
  test('two days', () => {
    expect(conflicts(waybill(2, 'A', 'X', '2024-05-01'), waybill(3, 'B', 'Y', '2024-06-01'))).toBe(1);
  });
});

describe('the collector', () => {
  const anyRow = fc.record({
    file: fc.constantFrom('a.csv', 'b.csv'),
    row: fc.integer({ min: 2, max: 400 }),
    number: fc.constantFrom('INV-1', 'INV-2', 'INV-3'),
    consignee: fc.constantFrom('AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'GG'),
  });
  test('does not depend on order, nor on how the records are split', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), fc.nat(), fc.nat(60), (rows, seed, cut) => {
        const records = rows.map(record);
        const shuffled = records.toSorted(
          (a, b) => ((a.row * 31 + seed) % 101) - ((b.row * 31 + seed) % 101),
        );
        const left = collect(shuffled.slice(0, cut));
        const right = DocumentUseCollector.fromState(structuredClone(collect(shuffled.slice(cut)).toState()));
        right.merge(left);
        expect([...right.conflicts()]).toEqual([...collect(records).conflicts()]);
      }),
      { numRuns: 200 },
    );
  });
  test('names the first five uses, in order of file and row', () => {
    const records = Array.from({ length: 9 }, (_, i) => record({ row: 20 - i, consignee: `FIRM ${i}` }));
    const [uses] = [...collect(records).conflicts().values()];
    expect(uses!.map(({ row }) => row)).toEqual([12, 13, 14, 15, 16]);
  });
  test('keeps twenty thousand keys apart', () => {
    const records = Array.from({ length: 20_000 }, (_, i) =>
      record({ row: i + 2, number: `INV-${i}`, consignee: `FIRM ${i}` }),
    );
    const collector = collect(records);
    expect(collector.conflicts().size).toBe(0);
    collector.add(record({ row: 99_999, number: 'INV-12345', consignee: 'OTHER' }));
    expect([...collector.conflicts().values()][0]!.map(({ row }) => row)).toEqual([12_347, 99_999]);
  });
});
