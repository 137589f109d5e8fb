import { describe, expect, it } from 'vitest';
import { factsOn, type Placed, pageOf } from '../../../../test/make-layout.ts';

const items = (...page: readonly Placed[]): readonly string[] =>
  factsOn(pageOf(...page)).filter((fact) => /^\d|^total_|^order/.test(fact));

describe('tables of goods of business programs', () => {
  it('number rows and name parts in one piece, and name orders between the rows', () => {
    expect(
      items(
        [40, 100, 'Item'],
        [70, 100, 'Material'],
        [150, 100, 'Description'],
        [350, 100, 'Qty Unit'],
        [450, 100, 'Price'],
        [530, 100, 'Value'],
        [40, 118, 'Your order 4500118834'],
        [40, 132, '000010 FX-1037'],
        [150, 132, 'Gate valve DN25'],
        [360, 132, '6 PC'],
        [450, 132, '54,76'],
        [530, 132, '328,56'],
        [150, 142, 'Customs tariff no. 84818063 Origin IT Net 9,00 KG'],
        [40, 160, 'Your order 4500119002'],
        [40, 174, '000020 FX-1074'],
        [150, 174, 'Check valve DN40'],
        [360, 174, '12 PC'],
        [450, 174, '77,42'],
        [530, 174, '929,04'],
      ),
    ).toEqual([
      '1 part_number=FX-1037',
      '1 hs_code=84818063',
      '1 net_mass_kg=9,00 KG',
      '1 country_of_origin=IT',
      '1 goods_description=Gate valve DN25',
      '1 quantity=6 PC',
      '1 unit_price=54,76',
      '1 value=328,56',
      '2 part_number=FX-1074',
      '2 goods_description=Check valve DN40',
      '2 quantity=12 PC',
      '2 unit_price=77,42',
      '2 value=929,04',
      'order_number=4500118834',
      'order_number=4500119002',
    ]);
  });

  it('have heads in two languages, in one piece, or with a unit', () => {
    const facts = items(
      [40, 100, 'LINE PART NO'],
      [150, 100, 'Nazwa / Description'],
      [300, 100, 'Цена, руб.'],
      [380, 100, 'USD/pc'],
      [460, 100, 'Amount FOB NOWHERE'],
      [44, 116, '1 FX-9'],
      [150, 116, 'Bolt'],
      [300, 116, '3'],
      [380, 116, '4'],
      [460, 116, '12.00'],
    );
    expect(facts).toEqual(
      expect.arrayContaining(['1 part_number=FX-9', '1 goods_description=Bolt', '1 value=12.00']),
    );
  });

  it('keep rows whose part number begins like words that carry a sum forward', () => {
    expect(
      items(
        [40, 100, 'Ref.'],
        [150, 100, 'Description'],
        [350, 100, 'Qty'],
        [450, 100, 'Amount'],
        [40, 114, 'CF-RV-2'],
        [150, 114, 'Cable'],
        [350, 114, '12'],
        [450, 114, '24.00'],
        [40, 128, 'C/F'],
        [450, 128, '24.00'],
      ),
    ).toEqual(['1 part_number=CF-RV-2', '1 goods_description=Cable', '1 quantity=12', '1 value=24.00']);
  });

  it('number rows and name articles side by side, and end before a deposit', () => {
    expect(
      items(
        [40, 100, 'LN'],
        [80, 100, 'ITEM'],
        [180, 100, 'DESCRIPTION'],
        [350, 100, 'QTY'],
        [450, 100, 'EXTENDED'],
        [40, 114, '1'],
        [80, 114, 'FX-164'],
        [180, 114, 'LINING KIT'],
        [350, 114, '15'],
        [450, 114, '2,126.25'],
        [350, 128, 'LESS DEPOSIT 05/06/26'],
        [460, 128, '1,000.00-'],
      ),
    ).toEqual([
      '1 part_number=FX-164',
      '1 goods_description=LINING KIT',
      '1 quantity=15',
      '1 value=2,126.25',
    ]);
  });

  it('end with a row of sums without a word for it', () => {
    const row = (y: number, pieces: string, mass: string, goods?: string): readonly Placed[] => [
      [40, y, pieces],
      [120, y, mass],
      ...(goods ? [[300, y, goods] as const] : []),
    ];
    expect(
      items(
        [40, 100, 'No. of packages'],
        [120, 100, 'Gross weight'],
        [300, 100, 'Description of goods'],
        ...row(116, '5', '96.4', 'ELECTRONICS'),
        ...row(130, '2', '3.6', 'BATTERIES'),
        ...row(144, '7', '100.0'),
      ),
    ).toEqual([
      '1 packages=5',
      '1 gross_mass_kg=96.4',
      '1 goods_description=ELECTRONICS',
      '2 packages=2',
      '2 gross_mass_kg=3.6',
      '2 goods_description=BATTERIES',
      'total_packages=7',
      'total_gross_mass_kg=100.0',
    ]);
  });

  it('have a word above several heads', () => {
    expect(
      items(
        [40, 100, 'Item'],
        [90, 100, 'Description'],
        [250, 100, 'Qty'],
        [310, 100, 'Price (USD)'],
        [430, 100, 'Weight (kg)'],
        [300, 110, 'Unit'],
        [350, 110, 'Total'],
        [420, 110, 'Net'],
        [470, 110, 'Gross'],
        [40, 124, '1'],
        [90, 124, 'Gate valve'],
        [250, 124, '6'],
        [300, 124, '54.00'],
        [350, 124, '324.00'],
        [420, 124, '9'],
        [470, 124, '10'],
      ),
    ).toEqual([
      '1 goods_description=Gate valve',
      '1 quantity=6',
      '1 unit_price=54.00',
      '1 value=324.00',
      '1 net_mass_kg=9',
      '1 gross_mass_kg=10',
    ]);
  });

  it('may be drawn with strokes, a line in one piece', () => {
    expect(
      items(
        [40, 90, '┌────┬──────────────┬─────┬──────────┐'],
        [40, 100, '│ No │ Description  │ Qty │ Gross kg │'],
        [40, 110, '├────┼──────────────┼─────┼──────────┤'],
        [40, 120, '│  1 │ Cotton yarn  │ 480 │     96.0 │'],
        [40, 130, '│  2 │ Zips, 20 cm  │  30 │      4.4 │'],
      ),
    ).toEqual([
      '1 goods_description=Cotton yarn',
      '1 quantity=480',
      '1 gross_mass_kg=96.0',
      '2 goods_description=Zips, 20 cm',
      '2 quantity=30',
      '2 gross_mass_kg=4.4',
    ]);
  });
});
