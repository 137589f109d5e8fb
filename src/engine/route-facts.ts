import type { Consignment, CountryCode, Written } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type {
  ChplTier,
  DeliveryPlan,
  DestinationFact,
  RouteFact,
  RoutePoint,
  RouteStage,
} from '../model/facts.ts';
import { embargoedNeighbours, embargoesOn } from '../routes/embargoes.ts';
import { hasIndustrialDemand, isPartnerCountry } from '../routes/partner-countries.ts';
import { distanceKm } from '../routes/ports.ts';
import { whyRemote } from '../routes/remote-places.ts';
import { isTransshipmentPoint } from '../routes/transshipment.ts';
import { foldText } from '../text/normalise.ts';
import type { Readings } from './readings.ts';

/** Country of each stage, dispatch to destination; places that name none are kept as unread. */
export function routeOf(
  consignment: Consignment,
  asOf: IsoDate,
  readings: Readings,
  chplTier: ChplTier | undefined,
): RouteFact | undefined {
  const { journey } = consignment;
  const points: RoutePoint[] = [];
  const unread: Written<string>[] = [];
  const add = (stage: RouteStage, written: Written<string>, country: CountryCode | undefined) => {
    if (country === undefined) unread.push(written);
    else points.push({ stage, country, written, transshipmentPoint: isTransshipmentPoint(country, asOf) });
  };
  const addPort = (stage: RouteStage, port: Written<string> | undefined) => {
    if (port) add(stage, port, portCountryOf(port, journey, readings));
  };
  const start = startOf(consignment, readings);
  if (start && start.from !== 'loading') add('dispatch', start.written, start.country);
  addPort('loading', journey.portOfLoading);
  for (const port of journey.portsOfTransit) addPort('transit', port);
  addPort('discharge', journey.portOfDischarge);
  const end = destinationCountryOf(consignment, readings);
  if (end && end.from !== 'discharge') add('destination', end.written, end.country);
  if (points.length < 2) return undefined;
  return {
    points,
    detours: detoursOf(points),
    ...bySeaOf(journey),
    unread,
    ...(chplTier !== undefined && { chplTier }),
    industrialDemand: hasIndustrialDemand(points.at(-1)!.country),
  };
}

interface Start {
  readonly country: CountryCode;
  readonly from: 'dispatch' | 'loading' | 'consignor';
  readonly written: Written<string>;
}

/** Where the goods start: as stated, else where they are loaded, else where the consignor is. */
function startOf({ journey, parties }: Consignment, readings: Readings): Start | undefined {
  const { countryOfDispatch, portOfLoading } = journey;
  if (countryOfDispatch)
    return { country: countryOfDispatch.value, from: 'dispatch', written: countryOfDispatch };
  const loading = portOfLoading && portCountryOf(portOfLoading, journey, readings);
  if (portOfLoading && loading) return { country: loading, from: 'loading', written: portOfLoading };
  const consignor = parties.find((party) => party.role === 'consignor')?.country;
  return consignor && { country: consignor.value, from: 'consignor', written: consignor };
}

function portCountryOf(
  port: Written<string>,
  journey: Consignment['journey'],
  readings: Readings,
): CountryCode | undefined {
  return readings.portCountry(port.value, isByAir(journey));
}

const SEA = /\b(?:sea|ocean|maritime|vessel|ship|see|seefracht|fcl|lcl)\b|^1$|^10$|морск|海运/i;

const AIR = /\bair|\bflight|flug|luft|\bavion|aére|авиа|воздуш|повітр|\bhava|空运|航空|^40?$/i;

/** As the mode says; where it says neither air nor sea (express, road feeder), a flight or an air waybill does. */
function isByAir({ mode, flight, airWaybill }: Consignment['journey']): boolean {
  const stated = mode?.value.trim() ?? '';
  if (SEA.test(stated)) return false;
  return AIR.test(stated) || flight !== undefined || airWaybill !== undefined;
}

/** As the mode says; else an air waybill or a ship does. Mode 1 is sea in the codes of UN/ECE Recommendation 19. */
function bySeaOf({ mode, airWaybill, vesselName, vesselImo, containers }: Consignment['journey']) {
  if (mode) return { bySea: SEA.test(mode.value.trim()) };
  if (airWaybill) return { bySea: false };
  return vesselName || vesselImo || containers.length > 0 ? { bySea: true } : {};
}

/** Points in other countries than the first and the last, and what they add to the straight way. */
function detoursOf(points: readonly RoutePoint[]): RouteFact['detours'] {
  const first = points[0]!.country;
  const last = points.at(-1)!.country;
  const detours: RouteFact['detours'][number][] = [];
  for (const point of points) {
    if (point.country === first || point.country === last) continue;
    const there = distanceKm(first, point.country);
    const onwards = distanceKm(point.country, last);
    const directKm = distanceKm(first, last);
    if (there === undefined || onwards === undefined || directKm === undefined) continue;
    detours.push({ point, directKm, viaKm: there + onwards });
  }
  return detours;
}

interface DestinationCountry {
  readonly country: CountryCode;
  readonly from: DestinationFact['from'];
  readonly written: Written<string>;
}

function destinationCountryOf(consignment: Consignment, readings: Readings): DestinationCountry | undefined {
  const { journey } = consignment;
  const { destinationCountry, finalDestination, portOfDischarge } = journey;
  if (destinationCountry)
    return { country: destinationCountry.value, from: 'destination', written: destinationCountry };
  const final = finalDestination && readings.country(finalDestination.value);
  if (finalDestination && final)
    return { country: final, from: 'final-destination', written: finalDestination };
  const discharge = portOfDischarge && portCountryOf(portOfDischarge, journey, readings);
  if (portOfDischarge && discharge)
    return { country: discharge, from: 'discharge', written: portOfDischarge };
  const consignee = consignment.parties.find((party) => party.role === 'consignee')?.country;
  return consignee && { country: consignee.value, from: 'consignee', written: consignee };
}

export function destinationOf(
  consignment: Consignment,
  asOf: IsoDate,
  readings: Readings,
): DestinationFact | undefined {
  const end = destinationCountryOf(consignment, readings);
  if (end === undefined) return undefined;
  const { country } = end;
  const remote = whyRemote(country);
  return {
    ...end,
    embargoes: embargoesOn(country, asOf, provenanceOf(consignment, readings)),
    embargoedNeighbours: embargoedNeighbours(country, asOf),
    partnerCountry: isPartnerCountry(country),
    industrialDemand: hasIndustrialDemand(country),
    transshipmentPoint: isTransshipmentPoint(country, asOf),
    ...(remote !== undefined && { remote }),
  };
}

function provenanceOf(consignment: Consignment, readings: Readings) {
  const dispatch = startOf(consignment, readings)?.country;
  const origins = consignment.goods.flatMap(({ origin }) => (origin ? [origin.value] : []));
  return { ...(dispatch !== undefined && { dispatch }), origins };
}

const VAGUE_PLACE =
  /^(?:tb[acdn]|to be (?:advised|confirmed|determined|nominated|named)|to order|as (?:directed|advised|per instructions?)|unknown|various|several|any(?: port| place)?|n ?\/ ?a|not (?:known|specified|stated)|destination|customer(?:'s)? (?:choice|option)|unbekannt|diverse|inconnue?|неизвест\S*|уточняется|по указанию\b.*|不详|未定|待定)$/;

export function deliveryPlanOf(
  consignment: Consignment,
  destination: DestinationFact | undefined,
): DeliveryPlan | undefined {
  const { dates, journey } = consignment;
  const places = [journey.finalDestination, journey.portOfDischarge].filter((place) => place !== undefined);
  const hasDate = dates.shipment ?? dates.departure ?? dates.arrival ?? dates.vague[0];
  if (!hasDate && places.length === 0 && destination === undefined) return undefined;
  return {
    vagueDates: dates.vague,
    vaguePlaces: places.filter((place) => VAGUE_PLACE.test(foldText(place.value).trim())),
    ...(destination?.remote !== undefined && {
      remote: { written: destination.written, why: destination.remote },
    }),
  };
}
