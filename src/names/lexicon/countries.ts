import { countriesEuropeAmerica } from './countries-europe-america.ts';
import { countriesMain } from './countries-main.ts';
import { countriesRest } from './countries-rest.ts';
import type { LexiconRow } from './row.ts';

/** All countries and parts of the world, names and adjectives. */
export const countries: readonly LexiconRow[] = [
  ...countriesMain,
  ...countriesEuropeAmerica,
  ...countriesRest,
];
