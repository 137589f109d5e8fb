import { placesCentralAsia } from './places-central-asia.ts';
import { placesRussiaCities } from './places-russia-cities.ts';
import { placesRussiaMoreCities } from './places-russia-more-cities.ts';
import { placesRussiaRegions } from './places-russia-regions.ts';
import { placesRussiaTowns } from './places-russia-towns.ts';
import { placesUkraineBelarus } from './places-ukraine-belarus.ts';
import type { LexiconRow } from './row.ts';

/** Russia, Ukraine, Belarus, Central Asia and the South Caucasus. */
export const placesRussiaAndNeighbours: readonly LexiconRow[] = [
  ...placesRussiaCities,
  ...placesRussiaMoreCities,
  ...placesRussiaTowns,
  ...placesRussiaRegions,
  ...placesUkraineBelarus,
  ...placesCentralAsia,
];
