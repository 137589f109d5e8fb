import type { CountryCode } from '../model/consignment.ts';

/**
 * Land borders of the countries that are or were under an embargo; the rest of the world is not needed.
 * Facts of geography; Russia's include Kaliningrad's with Lithuania and Poland.
 */
const NEIGHBOURS: Readonly<Record<CountryCode, readonly CountryCode[]>> = {
  RU: ['AZ', 'BY', 'CN', 'EE', 'FI', 'GE', 'KP', 'KZ', 'LT', 'LV', 'MN', 'NO', 'PL', 'UA'],
  BY: ['LT', 'LV', 'PL', 'RU', 'UA'],
  IR: ['AF', 'AM', 'AZ', 'IQ', 'PK', 'TM', 'TR'],
  KP: ['CN', 'KR', 'RU'],
  SY: ['IL', 'IQ', 'JO', 'LB', 'TR'],
  CU: [],
};

/** Countries with a land border to `country`; empty for countries that the table does not hold. */
export function landNeighbours(country: CountryCode): readonly CountryCode[] {
  return NEIGHBOURS[country] ?? [];
}
