import { type Fault, weightedSum } from './check.ts';

const TEN = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const ELEVENTH = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const TWELFTH = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** Taxpayer number, order of the Russian tax service MMV-7-6/435 of 29 June 2012: 10 digits for firms, 12 for persons. */
export function innFault(number: string): Fault {
  if (!/^(?:\d{10}|\d{12})$/.test(number)) return 'it has neither 10 nor 12 digits';
  const holds =
    number.length === 10 ? endsWith(number, TEN) : endsWith(number, ELEVENTH) && endsWith(number, TWELFTH);
  return holds ? undefined : 'its check digit does not fit the rest';
}

function endsWith(number: string, weights: readonly number[]): boolean {
  return (weightedSum(number, weights) % 11) % 10 === number.charCodeAt(weights.length) - 48;
}
