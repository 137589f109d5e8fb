import { describe, expect, it } from 'vitest';
import { factsOn, type Placed, pageOf } from '../../../../test/make-layout.ts';

const items = (...page: readonly Placed[]): readonly string[] =>
  factsOn(pageOf(...page)).filter((fact) => /^\d/.test(fact));

describe('lists of goods without a head', () => {
  it('are told by pieces times price', () => {
    expect(
      items(
        [40, 60, 'Rechnung Nr. 2024-061'],
        [40, 100, '4'],
        [70, 100, 'Spindel FX-40, Ø 12 mm'],
        [350, 100, 'à 685.00'],
        [450, 100, "2'740.00"],
        [70, 112, 'Zolltarif-Nr. 9031.90, Ursprung Schweiz'],
        [40, 136, '12'],
        [70, 136, 'Mutter M8'],
        [350, 136, 'à 6.40'],
        [450, 136, '76.80'],
        [70, 160, 'Verpackung und Versand'],
        [450, 160, '58.00'],
      ),
    ).toEqual([
      '1 quantity=4',
      '1 unit_price=685.00',
      "1 value=2'740.00",
      '1 hs_code=9031.90',
      '1 country_of_origin=Schweiz',
      '1 goods_description=Spindel FX-40, Ø 12 mm',
      '2 quantity=12',
      '2 unit_price=6.40',
      '2 value=76.80',
      '2 goods_description=Mutter M8',
    ]);
  });

  it('are told by lines that count pieces, below the packages that hold them', () => {
    expect(
      items(
        [40, 60, 'PACKING LIST'],
        [40, 100, 'PALLET 1 80x120x145 gross kg 312,00 net kg 294,50'],
        [60, 114, 'n. 12 Dosing pump (cod. FX-250) kg 264,0'],
        [60, 128, 'n. 12 Valve kit (cod. FX-33) kg 30,5'],
        [40, 160, 'TOTAL NET WEIGHT: kg 294,50'],
      ),
    ).toEqual([
      '1 quantity=12',
      '1 net_mass_kg=kg 264,0',
      '1 part_number=FX-250',
      '1 goods_description=Dosing pump',
      '2 quantity=12',
      '2 net_mass_kg=kg 30,5',
      '2 part_number=FX-33',
      '2 goods_description=Valve kit',
    ]);
  });

  it.each([
    ['an address', [40, 100, '12 Some Street'] as const, [40, 114, '8999 Nowhere'] as const],
    ['one counted thing', [40, 100, 'INVOICE'] as const, [40, 114, 'Payable within 30 days'] as const],
  ])('are not %s', (_, first, second) => {
    expect(items(first, second)).toEqual([]);
  });

  it('weighs what each package weighs, where the masses of its items add up to that', () => {
    const facts = factsOn(
      pageOf(
        [40, 100, 'PALLET 1 gross kg 412,00 net kg 294,50'],
        [60, 112, 'n. 12 Dosing pump FX-250 kg 264,0'],
        [60, 124, 'n. 12 Valve kit FX-33 kg 30,5'],
        [40, 140, 'PALLET 2 gross kg 110,00 net kg 100,00'],
        [60, 152, 'n. 20 Controller FX-7 kg 100,0'],
      ),
    );
    expect(facts.filter((fact) => fact.includes('mass'))).toEqual([
      '1 net_mass_kg=kg 264,0',
      '2 net_mass_kg=kg 30,5',
      '3 net_mass_kg=kg 100,0',
    ]);
  });

  it('may spell its counts, beside marks', () => {
    const facts = factsOn(
      pageOf(
        [40, 100, 'FX / NOWHERE / 1-5'],
        [192, 100, 'Two (2) copper stills, part no. FX-50,'],
        [40, 112, 'CONTAINERS'],
        [192, 112, 'serial nos. 0417 and 0418'],
        [192, 124, '– 12 (twelve) pcs of tool holders'],
        [192, 136, 'Total gross weight 9,860 kg'],
        [192, 160, 'Three (3) originals'],
      ),
    );
    expect(facts.filter((fact) => /^\d/.test(fact)).sort()).toEqual([
      '1 goods_description=copper stills',
      '1 part_number=FX-50',
      '1 quantity=2',
      '1 serial_number=0417 and 0418',
      '2 goods_description=tool holders',
      '2 quantity=12',
      '2 quantity_unit=pcs',
    ]);
  });
});
