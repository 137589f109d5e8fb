import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../../test/make-layout.ts';
import { factsOfSentence } from './sentence-facts.ts';

function read(text: string): readonly string[] {
  const page = pageOf([10, 10, text]);
  return factsOfSentence(page.segments[0]!, page).map(({ field, text: value }) => `${field}=${value}`);
}

describe('a sentence at the foot of a paper', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      '5 Kartons, netto 184.20 kg, brutto 197.00 kg.',
      ['total_net_mass_kg=184.20 kg', 'total_gross_mass_kg=197.00 kg', 'total_packages=5'],
    ],
    ['Total 66 wooden cases. Country of origin: China.', ['country_of_origin=China', 'total_packages=66']],
    ['Ursprungsland aller Waren: Deutschland.', ['country_of_origin=Deutschland']],
    ['Мест: 9 коробок, вес нетто 105,30 кг', ['total_net_mass_kg=105,30 кг', 'total_packages=9']],
    ['84 cartons on 3 pallets', []],
    ['Payable within 30 days.', []],
  ])('%s', (text, expected) => {
    expect([...read(text)].sort()).toEqual([...expected].sort());
  });

  it('is not looked for in terms and conditions', () =>
    expect(read(`The carrier is liable for 5 packages ${'and so on '.repeat(30)}`)).toEqual([]));
});
