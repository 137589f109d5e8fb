import { placesAmericasAfrica } from './places-americas-africa.ts';
import { placesEastAsia } from './places-east-asia.ts';
import { placesEurope } from './places-europe.ts';
import { placesEuropeEast } from './places-europe-east.ts';
import { placesSouthAsia } from './places-south-asia.ts';
import type { LexiconRow } from './row.ts';

/** South and East Asia, Europe, the Americas and Africa. */
export const placesWorld: readonly LexiconRow[] = [
  ...placesSouthAsia,
  ...placesEastAsia,
  ...placesEurope,
  ...placesEuropeEast,
  ...placesAmericasAfrica,
];
