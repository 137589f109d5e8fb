import type { Consignment } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import { middleOf } from '../routes/ports.ts';
import { createReadings } from './readings.ts';
import { routeOf } from './route-facts.ts';

/** A stop of the journey, for a map. */
export interface JourneyStop {
  readonly stage: string;
  readonly label: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The stops whose country is known, in the order of travel. */
export function journeyStops(consignment: Consignment, asOf: IsoDate): readonly JourneyStop[] {
  const route = routeOf(consignment, asOf, createReadings(), undefined);
  return (route?.points ?? []).flatMap(({ stage, country, written }) => {
    const middle = middleOf(country);
    return middle ? [{ stage, label: written.asWritten, country, ...middle }] : [];
  });
}
