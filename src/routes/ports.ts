import type { CountryCode } from '../model/consignment.ts';
import { readCountry } from '../text/countries.ts';
import { foldText } from '../text/normalise.ts';
import { PLACES } from './place-table.ts';
import { WORDS_LIKE_LOCODES } from './words-like-locodes.ts';

const BY_TOWN = new Map<string, CountryCode>();
const BY_AIRPORT = new Map<string, CountryCode>();
const LOCODES = new Set<string>();
for (const [country, places] of Object.entries(PLACES)) {
  for (const town of places.towns?.split(', ') ?? []) BY_TOWN.set(town, country);
  for (const airport of places.airports?.split(' ') ?? []) BY_AIRPORT.set(airport, country);
  for (const port of places.ports?.split(' ') ?? []) LOCODES.add(country + port);
}

// Codes of United States states that are codes of countries as well: "Wilmington, DE" is not in Germany.
const STATES_THAT_LOOK_LIKE_COUNTRIES = new Set(
  'AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA'.split(' '),
);

// Words around the name that say what kind of place it is.
const NOISE =
  /\b(?:port|seaport|airport|intl|international|apt|harbou?r|terminal|sea|any|main|city|of|порт|аэропорт|г\.?)\b|[港]/giu;
const LONGEST_PLACE_CHARACTERS = 120;

/**
 * The country of a port, airport or town as papers write it: `SHANGHAI, CN`, `Dubai (AE)`, `DEHAM`, `DE HAM`, `FRA`,
 * `Port of Poti, Georgia`. `undefined` when nothing decides it; a guess would make false alarms.
 *
 * @example countryOfPlace('Wilmington, DE') // undefined: Delaware or Germany
 */
export function countryOfPlace(text: string): CountryCode | undefined {
  return countryOf(text, countryOfCode);
}

/**
 * The same for what stands in a column of ports. With `byAir` three letters are an airport and never a country: `CAN`
 * is Guangzhou there. Five letters in one are a UN/LOCODE, in the table or not, unless they are known as a word.
 *
 * @example countryOfPort('PER', { byAir: true }) // 'AU': Perth, where countryOfPlace leaves Perth or Peru open
 */
export function countryOfPort(text: string, { byAir }: { readonly byAir: boolean }): CountryCode | undefined {
  return countryOf(text, byAir ? countryOfAirport : countryOfCode) ?? countryOfUnknownLocode(text.trim());
}

type CodeReading = (text: string) => CountryCode | undefined;

function countryOf(text: string, readCode: CodeReading): CountryCode | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST_PLACE_CHARACTERS) return undefined;
  return (
    countryOfTown(trimmed) ??
    (trimmed.length > 3 ? readCountry(trimmed) : undefined) ??
    readCode(trimmed) ??
    countryOfPieces(trimmed, readCode)
  );
}

function countryOfTown(text: string): CountryCode | undefined {
  const folded = foldText(text).replace(/\s+/g, ' ').trim();
  return BY_TOWN.get(folded) ?? BY_TOWN.get(folded.replace(NOISE, ' ').replace(/\s+/g, ' ').trim());
}

/** UN/LOCODE (`DEHAM`, `DE HAM`), airport code (`FRA`), country code (`AE`). */
function countryOfCode(text: string): CountryCode | undefined {
  const locode = /^([A-Z]{2})( ?)([A-Z2-9]{3})$/.exec(text);
  if (locode) {
    const country = readCountry(locode[1]!);
    // Five letters in one may be a town that the table lacks: only codes that it holds count then.
    const isSure = locode[2] === ' ' || LOCODES.has(locode[1]! + locode[3]!) || /\d/.test(locode[3]!);
    return country !== undefined && isSure ? country : undefined;
  }
  if (/^[A-Z]{3}$/.test(text)) {
    const airport = BY_AIRPORT.get(text);
    const country = readCountry(text);
    // CAN is Guangzhou and Canada, PER is Perth and Peru: then neither is sure.
    return airport === undefined || country === undefined || airport === country
      ? (airport ?? country)
      : undefined;
  }
  return /^[A-Z]{2}$/.test(text) ? readCountry(text) : undefined;
}

/** Three letters are an airport, in the table or not; the rest is as anywhere. */
function countryOfAirport(text: string): CountryCode | undefined {
  return /^[A-Z]{3}$/.test(text) ? BY_AIRPORT.get(text) : countryOfCode(text);
}

/** The first two letters of a UN/LOCODE are its country (UNECE Recommendation 16); digits 0 and 1 are not used. */
function countryOfUnknownLocode(text: string): CountryCode | undefined {
  if (!/^[A-Z]{2}[A-Z2-9]{3}$/.test(text) || WORDS_LIKE_LOCODES.has(text)) return undefined;
  return readCountry(text.slice(0, 2));
}

function countryOfPieces(text: string, readCode: CodeReading): CountryCode | undefined {
  const bracketed = /[([]\s*([A-Z]{2})\s*[)\]]/.exec(text)?.[1];
  const fromBrackets = bracketed === undefined ? undefined : readCountry(bracketed);
  if (fromBrackets !== undefined) return fromBrackets;
  const pieces = text
    .split(/[,;/()[\]|]|\s-\s|\s–\s/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.length < 2) return undefined;
  const named = pieces.toReversed().map((piece) => (piece.length > 3 ? readCountry(piece) : undefined));
  const country = named.find((each) => each !== undefined);
  if (country !== undefined) return country;
  const town = pieces.map(countryOfTown).find((each) => each !== undefined);
  const code = pieces
    .toReversed()
    .map(readCode)
    .find((each) => each !== undefined);
  if (town !== undefined) return code === undefined || code === town || isState(pieces.at(-1)!) ? town : code;
  return isState(pieces.at(-1)!) ? undefined : code;
}

function isState(piece: string): boolean {
  return STATES_THAT_LOOK_LIKE_COUNTRIES.has(piece);
}

const EARTH_RADIUS_KM = 6371;

/** Great-circle distance in km between the middles of two countries; `undefined` where the table lacks one. */
export function distanceKm(from: CountryCode, to: CountryCode): number | undefined {
  const [a, b] = [PLACES[from]?.at, PLACES[to]?.at];
  if (a === undefined || b === undefined) return undefined;
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const chord = half(b[0] - a[0]) + Math.cos(a[0] * radians) * Math.cos(b[0] * radians) * half(b[1] - a[1]);
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord))));
}

/** A point near the middle of a country's trade, in degrees; `undefined` where the table lacks it. */
export function middleOf(
  country: CountryCode,
): { readonly latitude: number; readonly longitude: number } | undefined {
  const at = PLACES[country]?.at;
  return at && { latitude: at[0], longitude: at[1] };
}
