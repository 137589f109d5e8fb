import { placesChinaCities } from './places-china-cities.ts';
import { placesChinaInland } from './places-china-inland.ts';
import { placesChinaNorth } from './places-china-north.ts';
import { placesChinaProvinces } from './places-china-provinces.ts';
import type { LexiconRow } from './row.ts';

/** Provinces and cities of China, Hong Kong, Macau and Taiwan. */
export const placesChina: readonly LexiconRow[] = [
  ...placesChinaProvinces,
  ...placesChinaCities,
  ...placesChinaInland,
  ...placesChinaNorth,
];
