import { expect, it } from 'vitest';
import { factsOn, pageOf } from '../../../../test/make-layout.ts';

it.each([
  ['Net', '30', 'payment_terms=30'],
  ['Net', '45 days', 'payment_terms=45 days'],
  ['Net', '45,0 kg', 'net_mass_kg=45,0 kg'],
  ['Net weight', '45', 'net_mass_kg=45'],
])('%s: %s is %s', (label, value, fact) => {
  expect(factsOn(pageOf([40, 60, 'INVOICE'], [40, 100, `${label}: ${value}`]))).toContain(fact);
});
