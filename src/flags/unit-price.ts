import { defineFlag } from '../model/flag.ts';
import { evidenceOf } from '../model/words.ts';

export const unitPrice = defineFlag({
  id: 'unit-price',
  number: 8,
  title: 'Value per kilogram far from that of peers',
  basis:
    'Financial Action Task Force and Egmont Group, Trade-Based Money Laundering: Risk Indicators, March 2021, section on trade documents: price of the goods far from their market value; fences by Hubert and Vandervieren (2008), on the prices that the user has loaded',
  needs: ['unitPrices'],
  innocent: [
    'Grades of one code differ widely in price.',
    'Samples and urgent spare parts cost far more than stock.',
    'Net mass and gross mass were exchanged.',
  ],
  wouldClear: [
    'The price list or an earlier invoice of the maker.',
    'The specification: grade, model, new or used.',
  ],
  raise({ unitPrices: facts }) {
    for (const { item, value, netMassKg, currency, valuePerKg, peers, low, high, count } of facts) {
      if (valuePerKg >= low && valuePerKg <= high) continue;
      const isLow = valuePerKg < low;
      return {
        variant: isLow ? 'far-below' : 'far-above',
        sentence: `${amount(valuePerKg)} ${currency} per kg is far ${isLow ? 'below' : 'above'} what you have loaded for ${peers}: ${amount(Math.max(0, low))} to ${amount(high)} in ${count} records (item ${item}).`,
        evidence: [
          evidenceOf(`value of item ${item}`, value),
          evidenceOf(`net mass of item ${item}`, netMassKg),
        ],
      };
    }
    return null;
  },
});

/** Three figures are enough to compare by eye. */
function amount(number: number): string {
  return Number(number.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 6 });
}
