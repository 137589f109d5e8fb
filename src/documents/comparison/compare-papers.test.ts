import { describe, expect, it, test } from 'vitest';
import { makePaper } from '../../../test/make-paper.ts';
import type { Paper } from '../../model/paper.ts';
import { isNameOfFirm, scorePair } from '../../names/compare-pair.ts';
import { countryOfPlace } from '../../routes/ports.ts';
import { mergePapers } from '../papers/merge-papers.ts';
import { comparePapers } from './compare-papers.ts';

/** `subject` for a real difference, `(subject)` for one that is explained. */
function compared(...papers: readonly Paper[]): string[] {
  const { goods } = mergePapers(
    { id: 'X', members: papers.map((paper) => ({ paper, joinedBy: 'test' })) },
    1,
  );
  const result = comparePapers(papers, goods, {
    names: (a, b) => scorePair(a, b),
    isForwarder: (name) => /forward|logistics/i.test(name),
    isFirm: isNameOfFirm,
    areOtherGoods: (first, second) => /hose/i.test(first) && /servo/i.test(second),
    countryOf: countryOfPlace,
  });
  return (result?.differences ?? []).map(({ subject, explained }) =>
    explained === undefined ? subject : `(${subject})`,
  );
}

const invoice = (fields: Parameters<typeof makePaper>[1], ...items: Parameters<typeof makePaper>[2] & {}) =>
  makePaper('invoice', fields, items);
const list = (fields: Parameters<typeof makePaper>[1], ...items: Parameters<typeof makePaper>[2] & {}) =>
  makePaper('packing-list', fields, items);
const awb = (fields: Parameters<typeof makePaper>[1], ...items: Parameters<typeof makePaper>[2] & {}) =>
  makePaper('air-waybill', { air_waybill: '999-00000011', ...fields }, items);

describe('a real difference', () => {
  test.each<[string, Paper[], string[]]>([
    [
      'another consignee',
      [invoice({ consignee_name: 'BLUE AVIATION LLC' }), awb({ consignee_name: 'RED TRADING FZE' })],
      ['party'],
    ],
    [
      'one consignee in two countries',
      [
        invoice({ consignee_name: 'BLUE AVIATION LLC', consignee_country: 'KZ' }),
        awb({ consignee_name: 'BLUE AVIATION LLC', consignee_country: 'RU' }),
      ],
      ['party-country'],
    ],
    [
      'quantity',
      [
        invoice({}, { part_number: 'P1', quantity: '40', quantity_unit: 'PCS' }),
        list({}, { part_number: 'P1', quantity: '400', quantity_unit: 'pieces' }),
      ],
      ['quantity'],
    ],
    [
      'serial number',
      [
        invoice({}, { part_number: 'P1', serial_number: 'A100' }),
        list({}, { part_number: 'P1', serial_number: 'A101' }),
      ],
      ['serial-number'],
    ],
    [
      'heading',
      [
        invoice({}, { hs_code: '880730', quantity: '2' }),
        makePaper('export-declaration', {}, [{ hs_code: '840999', quantity: '2' }]),
      ],
      ['hs-code'],
    ],
    [
      'gross mass',
      [list({ total_gross_mass_kg: '250' }), awb({ total_gross_mass_kg: '410' })],
      ['gross-mass'],
    ],
    [
      'net over gross',
      [list({ total_net_mass_kg: '300' }), awb({ total_gross_mass_kg: '200' })],
      ['net-over-gross'],
    ],
    [
      'packages',
      [
        list({ total_packages: '4', package_kind: 'CARTON' }),
        awb({ total_packages: '14', package_kind: 'cartons' }),
      ],
      ['(packages)'],
    ],
    [
      'value',
      [
        invoice({ total_value: '12000', currency: 'USD' }),
        makePaper('export-declaration', { total_value: '2000', currency: 'USD' }),
      ],
      ['value'],
    ],
    [
      'Incoterm',
      [invoice({ incoterm: 'EXW Shenzhen' }), makePaper('export-declaration', { incoterm: 'CIF' })],
      ['incoterm'],
    ],
    [
      'destination',
      [invoice({ destination_country: 'Kazakhstan' }), awb({ destination_country: 'RU' })],
      ['destination'],
    ],
    [
      'other words for goods in a list',
      [
        invoice({}, { goods_description: 'Garden hose fittings' }),
        list({}, { goods_description: 'Servo actuator' }),
      ],
      ['description'],
    ],
    [
      'another container',
      [awb({ container_number: 'FXLU0000011' }), list({ container_number: 'FXLU0000027' })],
      ['container'],
    ],
    [
      'a list that names another invoice than the one beside it',
      [invoice({ invoice_number: 'FX-2026-10' }), list({ invoice_number: 'FX-2026-77' })],
      ['reference'],
    ],
    [
      'another origin',
      [
        invoice({}, { part_number: 'P1', country_of_origin: 'DE' }),
        list({}, { part_number: 'P1', country_of_origin: 'CN' }),
      ],
      ['origin'],
    ],
    [
      'one figure in two currencies',
      [
        invoice({ total_value: '8400.00', currency: 'EUR' }),
        makePaper('export-declaration', { total_value: '8400.00', currency: 'RUB' }, []),
      ],
      ['currency'],
    ],
  ])('%s', (_, papers, expected) => expect(compared(...papers)).toEqual(expected));
});

describe('no cry of wolf', () => {
  test.each<[string, Paper[], string[]]>([
    [
      'a name cut off',
      [
        invoice({ consignee_name: 'Northern Avionics and Instruments Limited' }),
        awb({ consignee_name: 'NORTHERN AVIONICS AND INSTRUMEN' }),
      ],
      [],
    ],
    [
      'a legal form',
      [invoice({ consignee_name: 'Blue Aviation L.L.C.' }), awb({ consignee_name: 'BLUE AVIATION LLC' })],
      [],
    ],
    [
      'to order',
      [
        invoice({ consignee_name: 'Blue Aviation' }),
        makePaper('bill-of-lading', { consignee_name: 'TO ORDER OF FIRST BANK' }),
      ],
      ['(party)'],
    ],
    [
      'a forwarder as shipper',
      [invoice({ consignor_name: 'Blue Aviation' }), awb({ consignor_name: 'ACE LOGISTICS' })],
      ['(party)'],
    ],
    [
      'gross and net',
      [
        invoice({}, { part_number: 'P1', net_mass_kg: '10' }),
        list({}, { part_number: 'P1', gross_mass_kg: '12' }),
      ],
      [],
    ],
    ['rounding', [list({ total_gross_mass_kg: '123.4' }), awb({ total_gross_mass_kg: '124' })], []],
    [
      'pounds and kilograms',
      [list({ total_gross_mass_kg: '272 lb' }), awb({ total_gross_mass_kg: '123.4' })],
      [],
    ],
    [
      'an order in parts',
      [
        makePaper('order', {}, [{ part_number: 'P1', quantity: '100' }]),
        invoice({}, { part_number: 'P1', quantity: '40' }),
      ],
      ['(quantity)'],
    ],
    [
      'a part shipment',
      [
        invoice({}, { part_number: 'P1', quantity: '100' }),
        list({ notice: 'PARTIAL SHIPMENT 1 OF 2' }, { part_number: 'P1', quantity: '40' }),
      ],
      ['(quantity)'],
    ],
    [
      'pallets and cartons',
      [
        list({ total_packages: '40', package_kind: 'CARTON' }),
        awb({ total_packages: '2', package_kind: 'PALLET' }),
      ],
      ['(packages)'],
    ],
    [
      'a national subdivision',
      [
        invoice({}, { hs_code: '8807300090', quantity: '1' }),
        makePaper('export-declaration', {}, [{ hs_code: '88073000', quantity: '1' }]),
      ],
      [],
    ],
    [
      'freight in the declared value',
      [
        invoice({ total_value: '10000', currency: 'EUR' }),
        makePaper('export-declaration', { total_value: '10900', currency: 'EUR' }),
      ],
      ['(value)'],
    ],
    [
      'a summary on the waybill',
      [
        invoice({}, { goods_description: 'Brake assembly' }),
        awb({}, { goods_description: 'AIRCRAFT SPARES' }),
      ],
      [],
    ],
    [
      'two languages',
      [invoice({}, { goods_description: 'Насос топливный' }), list({}, { goods_description: 'Fuel pump' })],
      ['(description)'],
    ],
    [
      'some of the serial numbers',
      [
        invoice({}, { part_number: 'P1', serial_number: ['A1', 'A2', 'A3'] }),
        list({}, { part_number: 'P1', serial_number: ['A1'] }),
      ],
      [],
    ],
    [
      'a name with its site behind a comma',
      [
        invoice({ consignee_name: 'HARROW VALE AERO STORES LTD' }),
        list({ consignee_name: 'HARROW VALE AERO STORES, Shed 4, Nowhere Airport' }),
      ],
      [],
    ],
    [
      'a site in place of a name',
      [invoice({ consignee_name: 'HANBIT AIR CO LTD' }), list({ consignee_name: 'Hangar 3, Gate 12' })],
      ['(party)'],
    ],
    [
      'who takes the goods in',
      [invoice({ consignee_name: 'HANBIT AIR CO LTD' }), awb({ consignee_name: 'c/o Other Stores Inc' })],
      ['(party)'],
    ],
    [
      'a waybill of the forwarders over the one of the firms',
      [
        awb({ house_air_waybill: 'FXH-77', consignee_name: 'BLUE AVIATION LLC' }),
        awb({ consignee_name: 'RED AIR AGENTS LTD' }),
      ],
      ['(party)'],
    ],
    [
      'a range of serial numbers',
      [
        invoice({}, { part_number: 'P1', serial_number: ['0171 to 0175 incl.'] }),
        list({}, { part_number: 'P1', serial_number: ['0171', '0172'] }),
      ],
      ['(serial-number)'],
    ],
    [
      'the mass of one package beside that of all',
      [
        invoice({}, { part_number: 'P1', packages: '12', gross_mass_kg: '14.5' }),
        list({}, { part_number: 'P1', packages: '12', gross_mass_kg: '174' }),
      ],
      ['(gross-mass)'],
    ],
    [
      'a value that stands on both papers',
      [
        invoice({ total_value: '9023.50', notice: 'goods 8713.50, freight 310.00' }),
        makePaper('export-declaration', { total_value: '6713.50', notice: 'invoice 9023.50' }, []),
      ],
      ['(value)'],
    ],
    [
      'a name in two scripts, and in one of them',
      [
        invoice({ consignee_name: ['Shenzhen Xinlong Electronics Co Ltd', '深圳市鑫龙电子有限公司'] }),
        list({ consignee_name: '深圳市鑫龙电子有限公司' }),
      ],
      [],
    ],
    [
      'a number of another form',
      [invoice({ invoice_number: 'R26-03351' }), list({ invoice_number: 'WFI-260417-1' })],
      ['(reference)'],
    ],
    [
      'packages on a waybill, pieces on the invoice',
      [invoice({}, { part_number: 'P1', quantity: '40' }), awb({}, { part_number: 'P1', quantity: '12' })],
      ['(quantity)'],
    ],
    [
      'a line that contradicts itself',
      [
        invoice({}, { part_number: 'P1', quantity: '40', unit_price: '2', value: '80' }),
        makePaper('export-declaration', {}, [
          { part_number: 'P1', quantity: '12', unit_price: '5', value: '80' },
        ]),
      ],
      ['(quantity)'],
    ],
    [
      'freight between two sums',
      [
        invoice({ total_value: '9751.00', notice: 'goods 8000.00, freight 1751.00' }),
        makePaper('invoice', { invoice_number: 'PF-1', total_value: '8000.00' }, []),
      ],
      ['(value)'],
    ],
    [
      'two invoices that share the goods',
      [
        invoice({ invoice_number: 'FX-1' }, { part_number: 'P1', quantity: '16' }),
        invoice({ invoice_number: 'FX-2' }, { part_number: 'P2', quantity: '8' }),
        list({}, { part_number: 'P1', quantity: '24' }),
      ],
      ['(quantity)'],
    ],
  ])('%s', (_, papers, expected) => expect(compared(...papers)).toEqual(expected));

  it('says nothing of a single paper', () => {
    expect(
      comparePapers([invoice({})], [], {
        names: () => 0,
        isForwarder: () => false,
        isFirm: () => true,
        areOtherGoods: () => false,
        countryOf: () => undefined,
      }),
    ).toBeUndefined();
  });
});
