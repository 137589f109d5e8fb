import { describe, expect, it } from 'vitest';
import { paperFixtures } from '../../../test/paper-fixtures.ts';
import type { Paper } from '../../model/paper.ts';
import { readPapers } from '../papers/read-papers.ts';

async function paperOf(name: string): Promise<Paper> {
  const { papers } = await readPapers(paperFixtures().find((file) => file.name === name)!);
  return papers[0]!;
}

const partyOf = ({ parties }: Paper, role: string) => {
  const party = parties.find((each) => each.role === role);
  return party && [party.name?.value, party.country?.value];
};
const itemOf = ({ goods: [item] }: Paper) =>
  item &&
  Object.fromEntries(
    Object.entries(item).flatMap(([key, written]) =>
      Array.isArray(written) ? (written.length > 0 ? [[key, written[0].value]] : []) : [[key, written.value]],
    ),
  );

const SENDER = ['BUCUNZAI COMPONENTS GMBH', 'DE'];
const RECEIVER = ['BUCUNZAI AVIATION SERVICES LLP', 'KZ'];

describe('what each format makes of its fixture', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'cargo-imp-fwb.txt',
      'air-waybill',
      { description: 'AIRCRAFT SPARE PARTS', hsCode: '880730', grossMassKg: 41.5, origin: 'DE', packages: 3 },
    ],
    [
      'cargo-imp-fhl.txt',
      'air-waybill',
      {
        description: 'SPARE PARTS, FUEL PUMPS FICTIONAL TEST DATA',
        hsCode: '841330',
        grossMassKg: 41.5,
        packages: 3,
      },
    ],
    ['cargo-xml-xfwb.xml', 'air-waybill', { description: 'AIRCRAFT SPARES FICTIONAL' }],
    [
      'wco-declaration.xml',
      'export-declaration',
      {
        description: 'Parts of civil aeroplanes (fictional)',
        hsCode: '88073000',
        netMassKg: 38,
        grossMassKg: 41.5,
        value: 18_900,
        currency: 'EUR',
        packages: 3,
        packageKind: 'CT',
      },
    ],
    [
      'dcsa.json',
      'bill-of-lading',
      {
        description: 'FICTIONAL TEST DATA, pumps',
        hsCode: '841330',
        grossMassKg: 41.5,
        packages: 3,
        packageKind: 'Cartons',
      },
    ],
    [
      'edifact-iftmin.edi',
      'waybill',
      {
        description: 'FICTIONAL TEST DATA FUEL PUMPS',
        hsCode: '841330',
        grossMassKg: 41.5,
        packages: 3,
        packageKind: 'CT',
      },
    ],
  ])('%s', async (name, kind, item) => {
    const paper = await paperOf(name);
    expect(paper.kind).toBe(kind);
    expect(partyOf(paper, 'consignor')?.map((text) => text?.toUpperCase())).toEqual(SENDER);
    expect(partyOf(paper, 'consignee')?.map((text) => text?.toUpperCase().replace("'", ''))).toEqual(
      RECEIVER,
    );
    expect(itemOf(paper)).toEqual(item);
    expect(paper.problems).toEqual([]);
  });

  it('ubl-invoice.xml', async () => {
    const paper = await paperOf('ubl-invoice.xml');
    expect(partyOf(paper, 'buyer')).toEqual(['Bucunzai Aviation Services LLP', 'KZ']);
    expect(itemOf(paper)).toEqual({
      description: 'Fuel pump',
      quantity: 2,
      unit: 'C62',
      value: 18_500,
      unitPrice: 9_250,
      currency: 'EUR',
      partNumbers: 'FIC-8810-2',
    });
    expect([paper.number?.value, paper.date?.value, paper.totals.value?.value]).toEqual([
      'FIC-2024-07',
      '2024-03-08',
      18_500,
    ]);
  });

  it('one-record.json', async () => {
    const paper = await paperOf('one-record.json');
    expect(paper.journey.airWaybill?.value).toBe('999-00000011');
    expect(partyOf(paper, 'consignee')?.[0]).toBe('BUCUNZAI AVIATION SERVICES LLP');
  });

  it('pounds become kilograms, and the way has its stops', async () => {
    const { totals, journey } = await paperOf('cargo-xml-xfwb.xml');
    expect(totals.grossMassKg?.value).toBeCloseTo(41.5, 1);
    expect(
      [journey.portOfLoading, ...journey.portsOfTransit, journey.portOfDischarge].map((port) => port?.value),
    ).toEqual(['LEJ', 'DXB', 'ALA']);
  });

  it('papers of one consignment share their numbers, whatever the format', async () => {
    const numbers = async (name: string) =>
      (await paperOf(name)).references.map(
        ({ kind, number }) => `${kind} ${number.value.replaceAll('-', '')}`,
      );
    expect(await numbers('cargo-imp-fwb.txt')).toContain('air-waybill 99900000011');
    expect(await numbers('cargo-imp-fhl.txt')).toEqual(
      expect.arrayContaining(['air-waybill 99900000011', 'house-air-waybill BUC24001']),
    );
    expect(await numbers('wco-declaration.xml')).toEqual(
      expect.arrayContaining(['air-waybill 99900000011', 'invoice FIC202407']),
    );
    expect(await numbers('ubl-invoice.xml')).toContain('invoice FIC202407');
  });
});
