import { placesGulf } from './places-gulf.ts';
import { placesIran } from './places-iran.ts';
import { placesLevantNorthAfrica } from './places-levant-north-africa.ts';
import { placesTurkey } from './places-turkey.ts';
import type { LexiconRow } from './row.ts';

/** Iran, Turkey, the Arab Gulf, the Levant and North Africa. */
export const placesMiddleEast: readonly LexiconRow[] = [
  ...placesIran,
  ...placesTurkey,
  ...placesGulf,
  ...placesLevantNorthAfrica,
];
