import type { RouteFact } from '../model/facts.ts';
import type { Raised } from '../model/finding.ts';
import { defineFlag } from '../model/flag.ts';
import { countryInWords, evidenceOf, numberInWords } from '../model/words.ts';

/**
 * A hub needs no reason when it lies on the way. Ships sail up to twice the great circle (Hamburg to Shanghai by Suez:
 * 1.9 to 2.1 times), aircraft and lorries much less. Only more than that, and a distance that costs money, asks for a
 * reason.
 */
const FACTOR_BY_SEA = 2.2;
const FACTOR_OTHERWISE = 1.5;
const FACTOR_UNKNOWN = 1.75;
const DETOUR_KM = 2_000;

export const transshipmentPoint = defineFlag({
  id: 'transshipment-point',
  number: 26,
  title: 'Transshipment point without need',
  basis:
    'FinCEN and BIS, joint alert FIN-2022-Alert003, 28 June 2022: common transshipment points; China with Hong Kong and Macau: Departments of Commerce, Treasury and Justice, 2 March 2023. Measure of the detour: Tidewaiter, own design',
  needs: ['route'],
  innocent: [
    'The line or the airline routes everything over its hub.',
    'The goods are stored, finished or repacked for the region at that place.',
    'The goods are used in the country itself.',
  ],
  wouldClear: [
    'The booking with its routing, and the reason for the stop.',
    'Proof of delivery at the destination: import declaration or delivery note.',
  ],
  raise({ route }) {
    return detour(route) ?? endsThere(route);
  },
});

function detour({ points, detours, bySea }: RouteFact): Raised | null {
  const factor = bySea === undefined ? FACTOR_UNKNOWN : bySea ? FACTOR_BY_SEA : FACTOR_OTHERWISE;
  const found = detours.find(
    ({ point, directKm, viaKm }) =>
      point.transshipmentPoint && viaKm > directKm * factor && viaKm - directKm > DETOUR_KM,
  );
  if (found === undefined) return null;
  const { point, directKm, viaKm } = found;
  const last = points.at(-1)!;
  return {
    variant: 'detour',
    sentence: `The way over ${countryInWords(point.country)} to ${countryInWords(last.country)} is about ${numberInWords(viaKm)} km instead of ${numberInWords(directKm)} km, and ${point.country} was named as a transshipment point.`,
    evidence: [
      evidenceOf(`${point.stage} point`, point.written),
      evidenceOf(`${last.stage} point`, last.written),
    ],
  };
}

/** Goods of the high-priority list that end at such a point, in a country that has little use for them itself. */
function endsThere({ points, chplTier, industrialDemand }: RouteFact): Raised | null {
  const last = points.at(-1)!;
  const comesFromAbroad = points[0]!.country !== last.country;
  if (!last.transshipmentPoint || chplTier === undefined || industrialDemand || !comesFromAbroad) return null;
  return {
    variant: 'final-point',
    sentence: `Goods of tier ${chplTier} of the Common High Priority List end in ${countryInWords(last.country)}, which was named as a transshipment point.`,
    evidence: [evidenceOf(`${last.stage} point`, last.written)],
  };
}
