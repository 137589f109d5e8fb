import { countries } from './countries.ts';
import { placesChina } from './places-china.ts';
import { placesMiddleEast } from './places-middle-east.ts';
import { placesRussiaAndNeighbours } from './places-russia-and-neighbours.ts';
import { placesWorld } from './places-world.ts';
import type { LexiconRow } from './row.ts';

/** Places as they stand in names of firms: countries and their adjectives, provinces, cities. */
export const places: readonly LexiconRow[] = [
  ...countries,
  ...placesChina,
  ...placesRussiaAndNeighbours,
  ...placesMiddleEast,
  ...placesWorld,
];
