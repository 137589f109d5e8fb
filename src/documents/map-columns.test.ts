import { describe, expect, it } from 'vitest';
import { NO_MAP, parseColumnMap } from './column-map.ts';
import { mapColumns, uniqueHeaders } from './map-columns.ts';

function meanings(headers: string[], samples: string[][] = [], map = NO_MAP): (string | null)[] {
  return mapColumns(headers, map, samples).map(({ canonical }) => canonical);
}

describe('mapColumns', () => {
  it.each<[string, string[], (string | null)[]]>([
    [
      'importer alone is the consignee',
      ['Importer', 'Importer Address'],
      ['consignee_name', 'consignee_address'],
    ],
    [
      'importer beside a consignee is the buyer',
      ['Importer', 'Consignee', 'Importer Country'],
      ['buyer_name', 'consignee_name', 'buyer_country'],
    ],
    [
      'importer beside consignee and buyer is not used',
      ['Importer', 'Consignee', 'Buyer'],
      [null, 'consignee_name', 'buyer_name'],
    ],
    ['exporter alone is the consignor', ['Exporter', 'HS Code'], ['consignor_name', 'hs_code']],
    ['exporter beside a shipper is the seller', ['Exporter', 'Shipper'], ['seller_name', 'consignor_name']],
    [
      'exporter and supplier share consignor and seller',
      ['Supplier', 'Exporter'],
      ['seller_name', 'consignor_name'],
    ],
    ['customer is the buyer', ['Customer', 'Ship-to'], ['buyer_name', 'consignee_name']],
    [
      'ultimate consignee is the end user beside a consignee',
      ['Ultimate consignee', 'Consignee'],
      ['end_user_name', 'consignee_name'],
    ],
    [
      'a general name is the consignee where nothing else names a party',
      ['Company', 'Country'],
      ['consignee_name', 'consignee_country'],
    ],
    ['a general name is not used beside a party', ['Company', 'Consignee'], [null, 'consignee_name']],
    [
      'an attribute belongs to the only party',
      ['consignee', 'country', 'address'],
      ['consignee_name', 'consignee_country', 'consignee_address'],
    ],
    [
      'an attribute belongs to no one among two parties',
      ['consignee', 'shipper', 'country'],
      ['consignee_name', 'consignor_name', null],
    ],
    ['the first of two equal columns is used', ['HS Code', 'HTS Code'], ['hs_code', null]],
    ['identifiers may be several', ['Consignee INN', 'Consignee VAT no'], ['consignee_id', 'consignee_id']],
    [
      'an address may be in parts',
      ['Consignee Street', 'Consignee City', 'Consignee'],
      ['consignee_address', 'consignee_address', 'consignee_name'],
    ],
    ['a fuller name goes first', ['Weight', 'Gross Weight'], [null, 'gross_mass_kg']],
    ['a full name of a party goes first', ['Consignee', 'Consignee Name'], [null, 'consignee_name']],
    ['a bare date is that of the shipment', ['Date', 'Consignee'], ['shipment_date', 'consignee_name']],
    [
      'a bare date is that of the declaration where there is one',
      ['Date', 'Declaration ID'],
      ['declaration_date', 'declaration_number'],
    ],
    ['an identifier claims the role', ['Importer ID', 'Consignee ID'], ['buyer_id', 'consignee_id']],
  ])('%s', (_, headers, expected) => {
    expect(meanings(headers)).toEqual(expected);
  });

  it('takes a bare role for the identifier when its cells are numbers and another column has the name', () => {
    expect(meanings(['Sold-to party', 'Name of sold-to party'], [['0000104711', 'Fictive GmbH']])).toEqual([
      'buyer_id',
      'buyer_name',
    ]);
    expect(meanings(['Sold-to party', 'Name of sold-to party'], [['Fictive', 'Fictive GmbH']])).toEqual([
      null,
      'buyer_name',
    ]);
  });

  it("follows the user's map before anything else", () => {
    const map = parseColumnMap(
      '{"Cust": "consignee_name", "Consignee": "", "importer": "end_user_name"}',
      'map.json',
    );
    expect(meanings(['cust', 'Consignee', 'Importer'], [], map)).toEqual([
      'consignee_name',
      null,
      'end_user_name',
    ]);
  });

  it('says why a useful column is not used', () => {
    const [first, second] = mapColumns(['HS Code', 'HTS Code'], NO_MAP, []);
    expect(first?.note).toBeUndefined();
    expect(second?.note).toBe('another column is already hs_code');
  });
});

describe('uniqueHeaders', () => {
  it('numbers columns without a name and second columns of one name', () => {
    expect(uniqueHeaders(['a', '', ' a ', '__proto__'])).toEqual(['a', 'column 2', 'a (2)', 'column 4']);
  });
});
