import { expect, it } from 'vitest';
import { factsOn, pageOf } from '../../../../test/make-layout.ts';

it('what a sum counts or weighs says more than the head of its column', () => {
  const facts = factsOn(
    pageOf(
      [40, 100, 'Marks'],
      [140, 100, 'Description'],
      [300, 100, 'Quantity'],
      [400, 100, 'G.W.'],
      [40, 114, 'FX 1-4'],
      [140, 114, 'Bolts'],
      [300, 114, '400 PCS'],
      [400, 114, '40.00 KGS'],
      [40, 130, 'TOTAL:'],
      [140, 130, '4 CTNS'],
      [300, 130, '400 PCS'],
      [400, 130, '40.00 KGS'],
    ),
  );
  expect(facts.filter((fact) => fact.startsWith('total'))).toEqual([
    'total_packages=4 CTNS',
    'total_quantity=400 PCS',
    'total_gross_mass_kg=40.00 KGS',
  ]);
});
