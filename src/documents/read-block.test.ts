import { describe, expect, it } from 'vitest';
import { readTestTable, writeTestFile } from '../../test/test-table.ts';
import type { Consignment, Written } from '../model/consignment.ts';

/** One record, given as header and value. */
async function readOne(cells: Readonly<Record<string, string>>): Promise<Consignment> {
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const text = `${Object.keys(cells).map(quote).join(',')}\n${Object.values(cells).map(quote).join(',')}\n`;
  const { consignments, quarantined } = await readTestTable(writeTestFile('one-record.csv', text));
  expect(quarantined).toEqual([]);
  return consignments[0]!;
}

/** Values without how they were written and where. */
function values(part: unknown): unknown {
  return JSON.parse(JSON.stringify(part), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'asWritten' in value
      ? (value as Written<unknown>).value
      : value,
  ) as unknown;
}

describe('readBlock', () => {
  it('fills every part of a consignment', async () => {
    const consignment = await readOne({
      'Shipment ID': 'S-1',
      'Shipment date': '2023-03-12',
      ETD: '2023-03-13',
      ETA: '2023-03-20',
      'Order date': '2023-01-05',
      'Payment date': 'TBA',
      'Shipper Name': 'Fictive Parts GmbH',
      'Shipper Street': 'Beispielweg 1',
      'Shipper City': 'Musterstadt',
      'Shipper Country': 'Germany',
      Consignee: 'Example LLP',
      'Consignee BIN': '123456789012; KZ-7',
      'Consignee E-mail': 'info@example.com',
      'Consignee Tel.': '+7 000 0000000',
      'Consignee founded': '2022-05-01',
      'Consignee business': 'wholesale',
      'Freight forwarder': 'Nowhere Logistics',
      'End user': 'Example Air',
      'Description of goods': 'Bearings\nfor pumps',
      'HS Code': '8482.10',
      Quantity: '100 pcs',
      'Net weight (kg)': '12,5',
      'Gross weight (kg)': '13,75',
      Value: '1.200,50',
      Currency: 'EUR',
      'Country of origin': 'DE',
      'Part no': 'AB-1; AB-2',
      'Serial no': 'N/A',
      'Aircraft type': 'Example 100',
      'Country of dispatch': 'DE',
      'Destination country': 'Kazakhstan',
      'Final destination': 'Almaty',
      POL: 'DEHAM',
      'Transit port': 'Istanbul; Baku',
      POD: 'Aktau',
      Mode: 'AIR',
      Vessel: 'Example Star',
      IMO: '9074729',
      Flight: 'XX 123',
      AWB: '000-12345675',
      Container: 'ABCU1234567, ABCU7654321',
      'Invoice no': 'I-1',
      'Invoice date': '2023-03-01',
      'B/L no': 'B-1',
      'Certificate no': 'C-1',
      'Certificate type': 'EASA Form 1',
      'Certificate date': '2023-02-01',
      'PO number': 'PO-1',
      Incoterms: 'CIP Almaty',
      'Payment terms': 'T/T',
      'Payer country': 'Atlantis',
      'Stated end use': 'civil aircraft',
      Remarks: 'kept',
    });
    expect(values(consignment)).toEqual({
      id: 'S-1',
      file: 'one-record.csv',
      row: 2,
      dates: {
        shipment: '2023-03-12',
        departure: '2023-03-13',
        arrival: '2023-03-20',
        order: '2023-01-05',
        vague: ['TBA'],
      },
      parties: [
        {
          role: 'consignor',
          name: 'Fictive Parts GmbH',
          address: 'Beispielweg 1, Musterstadt',
          country: 'DE',
          identifiers: [],
        },
        {
          role: 'consignee',
          name: 'Example LLP',
          identifiers: ['123456789012', 'KZ-7'],
          email: 'info@example.com',
          phone: '+7 000 0000000',
          foundedOn: '2022-05-01',
          businessActivity: 'wholesale',
        },
        { role: 'end-user', name: 'Example Air', identifiers: [] },
        { role: 'freight-forwarder', name: 'Nowhere Logistics', identifiers: [] },
      ],
      goods: [
        {
          description: 'Bearings for pumps',
          hsCode: '848210',
          quantity: 100,
          unit: 'pcs',
          netMassKg: 12.5,
          grossMassKg: 13.75,
          value: 1200.5,
          currency: 'EUR',
          origin: 'DE',
          partNumbers: ['AB-1', 'AB-2'],
          serialNumbers: ['N/A'],
          aircraftType: 'Example 100',
        },
      ],
      journey: {
        countryOfDispatch: 'DE',
        destinationCountry: 'KZ',
        unreadCountries: ['Atlantis'],
        portOfLoading: 'DEHAM',
        portsOfTransit: ['Istanbul', 'Baku'],
        portOfDischarge: 'Aktau',
        finalDestination: 'Almaty',
        mode: 'air',
        vesselName: 'Example Star',
        vesselImo: '9074729',
        flight: 'XX 123',
        airWaybill: '000-12345675',
        containers: ['ABCU1234567', 'ABCU7654321'],
      },
      documents: [
        { kind: 'invoice', number: 'I-1', date: '2023-03-01' },
        { kind: 'bill-of-lading', number: 'B-1' },
        { kind: 'release-certificate', number: 'C-1', date: '2023-02-01', type: 'EASA Form 1' },
        { kind: 'order', number: 'PO-1', date: '2023-01-05' },
      ],
      payment: { incoterm: 'CIP Almaty', terms: 'T/T' },
      statedEndUse: 'civil aircraft',
      unmapped: { Remarks: 'kept' },
    });
    expect(consignment.goods[0]?.netMassKg).toEqual({
      value: 12.5,
      asWritten: '12,5',
      place: { kind: 'cell', file: 'one-record.csv', row: 2, column: 'Net weight (kg)' },
    });
  });

  it.each<[string, Record<string, string>, (read: Consignment) => unknown, unknown]>([
    [
      'the departure stands in for the shipment',
      { consignee: 'A', etd: '2023-03-13' },
      ({ dates }) => [dates.shipment?.value, dates.shipment === dates.departure],
      ['2023-03-13', true],
    ],
    [
      'the declaration stands in for the shipment',
      { consignee: 'A', 'invoice date': '2023-01-01', 'declaration date': '2023-02-01' },
      ({ dates }) => dates.shipment?.value,
      '2023-02-01',
    ],
    [
      'the invoice stands in for the shipment',
      { consignee: 'A', 'invoice date': '2023-01-01' },
      ({ dates, documents }) => dates.shipment === documents[0]?.date,
      true,
    ],
    ['a record is named by file and row', { consignee: 'A' }, ({ id }) => id, 'one-record.csv:2'],
    [
      'a country that is not known stays readable',
      { consignee: 'A', 'consignee country': 'Atlantis' },
      ({ parties }) => parties[0]?.unreadCountry?.value,
      'Atlantis',
    ],
    [
      'Namibia is a country',
      { consignee: 'A', 'consignee country': 'NA' },
      ({ parties }) => parties[0]?.country?.value,
      'NA',
    ],
    [
      'N/A is no country',
      { consignee: 'A', 'consignee country': 'N/A' },
      ({ parties }) => parties[0]?.country ?? parties[0]?.unreadCountry,
      undefined,
    ],
    [
      'an unread origin is kept',
      { consignee: 'A', 'country of origin': 'Atlantis' },
      ({ journey }) => journey.unreadCountries[0]?.place,
      expect.objectContaining({ kind: 'cell', column: 'country of origin' }),
    ],
    [
      'a year is no founding day',
      { consignee: 'A', 'consignee founded': '2023' },
      ({ parties, unmapped }) => [parties[0]?.foundedOn, unmapped],
      [undefined, { 'consignee founded': '2023' }],
    ],
    [
      'tonnes of the header',
      { consignee: 'A', 'Net weight (t)': '1.2' },
      ({ goods }) => goods[0]?.netMassKg?.value,
      1200,
    ],
    [
      'tonnes of the cell',
      { consignee: 'A', 'Net weight (kg)': '1.2 t' },
      ({ goods }) => goods[0]?.netMassKg?.value,
      1200,
    ],
    [
      'pounds of the unit column',
      { consignee: 'A', 'Net weight': '10', 'Weight unit': 'LB' },
      ({ goods }) => [goods[0]?.netMassKg?.value, goods[0]?.netMassKg?.asWritten],
      [4.5359237, '10'],
    ],
    ['grams', { consignee: 'A', 'Net weight': '500 g' }, ({ goods }) => goods[0]?.netMassKg?.value, 0.5],
    [
      'the currency of the header',
      { consignee: 'A', 'Value(US$)': '10' },
      ({ goods }) => [goods[0]?.currency?.value, goods[0]?.currency?.asWritten],
      ['USD', 'Value(US$)'],
    ],
    [
      'the currency of the header, beside a column for another value',
      { consignee: 'A', 'FOB Value (INR)': '10', currency: 'USD' },
      ({ goods }) => goods[0]?.currency?.value,
      'INR',
    ],
    [
      'the currency of the cell',
      { consignee: 'A', value: '€ 10' },
      ({ goods }) => goods[0]?.currency?.value,
      'EUR',
    ],
    [
      'a currency that is not known is kept',
      { consignee: 'A', value: '10', currency: 'gold' },
      ({ goods, unmapped }) => [goods[0]?.currency, unmapped],
      [undefined, { currency: 'gold' }],
    ],
    [
      'several codes are several goods items',
      { consignee: 'A', 'hs code': '8542.31; 8526.91' },
      ({ goods }) => goods.map(({ hsCode }) => hsCode?.value),
      ['854231', '852691'],
    ],
    ['no goods, no item', { consignee: 'A' }, ({ goods }) => goods, []],
    [
      'customs codes of transport',
      { consignee: 'A', 'mode of transport': '40' },
      ({ journey }) => journey.mode?.value,
      'air',
    ],
    [
      'zero dates are empty',
      { consignee: 'A', 'invoice date': '00.00.0000' },
      ({ dates, documents }) => [dates.vague, documents],
      [[], []],
    ],
    [
      'a party without a name',
      { consignee: '', 'consignee country': 'KZ', 'hs code': '8807' },
      ({ parties }) => parties.map(({ role, name }) => [role, name]),
      [['consignee', undefined]],
    ],
    [
      'another certificate',
      { consignee: 'A', 'certificate no': 'C', 'certificate type': 'conformity' },
      ({ documents }) => documents.map(({ kind }) => kind),
      ['certificate'],
    ],
  ])('%s', async (_, cells, pick, expected) => {
    expect(pick(await readOne(cells))).toEqual(expected);
  });

  it('keeps what one record says apart from what the next one says', async () => {
    const text =
      'id,consignee,arrival date,payment date,founded,remarks\nA,One,2024-01-01,,,x\nB,Two,TBA,ASAP,1999,y\nC,Three,2024-01-02,,,z\n';
    const { consignments } = await readTestTable(writeTestFile('three-records.csv', text));
    expect(consignments.map(({ dates }) => dates.vague.map(({ value }) => value))).toEqual([
      [],
      ['TBA', 'ASAP'],
      [],
    ]);
    for (const [index, consignment] of consignments.entries()) {
      const places = JSON.stringify(consignment).match(/"row":(\d+)/g) ?? [];
      expect(new Set(places)).toEqual(new Set([`"row":${index + 2}`]));
    }
  });
});
