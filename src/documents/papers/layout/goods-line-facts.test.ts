import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../../test/make-layout.ts';
import { readGoodsLine } from './goods-line-facts.ts';

function read(text: string): { readonly named: readonly string[]; readonly rest: readonly string[] } {
  const { named, rest } = readGoodsLine(pageOf([10, 10, text]).segments[0]!);
  return {
    named: named.map(({ field, value }) => `${field}=${value.text}`),
    rest: rest.map((each) => each.text),
  };
}

describe('a line of goods', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'Customs tariff no. 84818063 Origin IT Net 9,00 KG',
      ['hs_code=84818063', 'net_mass_kg=9,00 KG', 'country_of_origin=IT'],
      [],
    ],
    ['Gate valve DN25, HS 8481.80', ['hs_code=8481.80'], ['Gate valve DN25']],
    ['Warennummer: 84821010', ['hs_code=84821010'], []],
    [
      'Fuel pump P/N FX-8810-2 S/N 1122, 1123',
      ['serial_number=1122, 1123', 'part_number=FX-8810-2'],
      ['Fuel pump'],
    ],
    [
      'Kolbenmotor, Seriennummern 912-4471 und 912-4472',
      ['serial_number=912-4471 und 912-4472'],
      ['Kolbenmotor'],
    ],
    ['camera modules type FX-CM12A', ['part_number=FX-CM12A'], ['camera modules type FX-CM12A']],
    ['Bolt, made in Korea, South, zinc plated', ['country_of_origin=Korea'], ['Bolt', 'South, zinc plated']],
    ['轴承 税号 8482100000 原产地 中国', ['hs_code=8482100000', 'country_of_origin=中国'], ['轴承']],
    ['Насос, код ТН ВЭД 8413708100, нетто 480 кг', ['hs_code=8413708100', 'net_mass_kg=480 кг'], ['Насос']],
  ])('%s', (text, named, rest) => expect(read(text)).toEqual({ named, rest }));

  it.each([
    'Net curtain, 100 % polyester',
    'Type 304 steel sheet',
    'Origin unknown',
    'haben ihren Ursprung in der Union',
    'ORIGEN DE LA MERCANCÍA',
    'Model railway, type x2b',
    'Tyre 205/55 R16 91V',
    'Gross of pencils',
    'HS',
  ])('%s names nothing beside its words', (text) => expect(read(text)).toEqual({ named: [], rest: [text] }));
});
