import { describe, expect, it } from 'vitest';
import { type Placed, pageOf } from '../../../../test/make-layout.ts';
import { declaredGoods } from './declaration-items.ts';

const itemAt = (top: number, code: string, words: string): readonly Placed[] => [
  [40, top, '32 Item No'],
  [300, top, '33 Commodity code'],
  [450, top, '34 Country orig. code'],
  [42, top + 11, '1'],
  [302, top + 11, code],
  [452, top + 11, 'IT'],
  [40, top + 24, '31 Packages and description of goods'],
  [300, top + 24, '35 Gross mass (kg)'],
  [450, top + 24, '38 Net mass (kg)'],
  [42, top + 35, 'Marks: FX 1-2'],
  [302, top + 35, '240.5'],
  [452, top + 35, '220'],
  [42, top + 46, 'Number and kind: 2 CT'],
  [42, top + 57, words],
  [42, top + 68, '14 pcs'],
  [300, top + 68, '46 Statistical value (EUR)'],
  [302, top + 79, '4135.00'],
  [42, top + 90, 'Documents: N380 / FX-240'],
];

const read = (...placed: readonly Placed[]): readonly string[] | undefined =>
  declaredGoods(pageOf(...placed), 1)?.facts.map(({ item, field, text }) => `${item} ${field}=${text}`);

describe('the goods of a customs declaration', () => {
  it('are told by the numbers of its boxes, which are repeated for each item', () => {
    const facts = read(...itemAt(100, '84314300', 'Rock drills'), ...itemAt(220, '82071910', 'Drill bits'));
    expect(facts?.filter((fact) => fact.startsWith('1 ')).sort()).toEqual([
      '1 country_of_origin=IT',
      '1 currency=EUR',
      '1 goods_description=Rock drills',
      '1 gross_mass_kg=240.5',
      '1 hs_code=84314300',
      '1 marks=FX 1-2',
      '1 net_mass_kg=220',
      '1 package_kind=CT',
      '1 packages=2',
      '1 quantity=14',
      '1 quantity_unit=pcs',
      '1 value=4135.00',
    ]);
    expect(facts).toContain('2 hs_code=82071910');
    expect(facts).toContain('2 goods_description=Drill bits');
  });

  it('are none on a page whose numbered boxes hold something else', () => {
    expect(read([40, 100, '31 Remarks'], [300, 100, '33 Signature'])).toBeUndefined();
  });
});
