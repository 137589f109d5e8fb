import { describe, expect, it } from 'vitest';
import { factsOn, type Placed, pageOf } from '../../../../test/make-layout.ts';

const HEAD: readonly Placed[] = [
  [40, 100, 'Marks and numbers'],
  [160, 100, 'No of packages'],
  [260, 100, 'Description of goods'],
  [450, 100, 'Gross weight'],
];

const beside = (field: string, ...cells: readonly Placed[]): readonly string[] =>
  factsOn(pageOf(...HEAD, ...cells)).filter((fact) => fact.includes(field));

describe('beside its value a cell says', () => {
  it('where the goods were made, in the marks on every package', () => {
    const rows: readonly Placed[] = [
      [40, 114, 'NOWHERE NO. 1-7'],
      [160, 114, '7 cases'],
      [260, 114, 'Spindles'],
      [450, 114, '70 kg'],
      [40, 125, 'MADE IN'],
      [40, 136, 'TAIWAN'],
    ];
    expect(beside('origin', ...rows)).toEqual(['country_of_origin=TAIWAN']);
  });

  it('how many pieces the packages hold, where no column counts them', () => {
    const rows: readonly Placed[] = [
      [40, 114, 'FX 1-12'],
      [160, 114, '12 pallets'],
      [260, 114, 'Table tops (96 pcs)'],
      [450, 114, '1416 kg'],
    ];
    expect(beside('quantity', ...rows)).toEqual(['1 quantity=96', '1 quantity_unit=pcs']);
    expect(beside('package', ...rows)).toContain('1 packages=12 pallets');
  });
});
