import { describe, expect, it } from 'vitest';
import { factsOn, type Placed, pageOf } from '../../../../test/make-layout.ts';

const HEAD: readonly Placed[] = [
  [40, 100, 'No of packages'],
  [140, 100, 'Description of goods'],
  [400, 100, 'Gross weight (kg)'],
];

const read = (...lines: readonly Placed[]): readonly string[] => factsOn(pageOf(...HEAD, ...lines));

describe('goods in one box of a bill of lading', () => {
  it('are items where each part between blank lines names its code', () => {
    const facts = read(
      [40, 114, '54 PKGS'],
      [140, 114, "SHIPPER'S LOAD AND COUNT"],
      [400, 114, '30,980.00'],
      [140, 132, 'SANDWICH PANELS'],
      [140, 142, 'H.S. CODE 3925.90'],
      [300, 142, '44 BUNDLES'],
      [140, 160, 'STEEL PROFILES'],
      [140, 170, 'H.S. CODE 7308.90'],
      [300, 170, '10 CRATES'],
      [140, 188, 'NET WEIGHT 29,415.00 KGS'],
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        '1 goods_description=SANDWICH PANELS',
        '1 hs_code=3925.90',
        '1 packages=44 BUNDLES',
        '2 goods_description=STEEL PROFILES',
        '2 hs_code=7308.90',
        '2 packages=10 CRATES',
        'total_packages=54 PKGS',
        'total_gross_mass_kg=30,980.00',
        'total_net_mass_kg=29,415.00 KGS',
      ]),
    );
  });

  it('are one item where one code is for all of it', () => {
    const facts = read(
      [40, 114, '10 PKGS'],
      [140, 114, 'STEEL PROFILES'],
      [400, 114, '980.00'],
      [140, 124, 'H.S. CODE 7308.90'],
      [140, 142, 'FREIGHT PREPAID'],
    );
    expect(facts.filter((fact) => fact.startsWith('2 '))).toEqual([]);
    expect(facts).toContain('1 gross_mass_kg=980.00');
  });
});
