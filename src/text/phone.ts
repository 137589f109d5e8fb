import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  type CountryCode as PhoneCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { CountryCode } from '../model/consignment.ts';

/** What a written telephone number says. */
export interface PhoneReading {
  /** `+77172123456`, when the number is complete and possible. */
  readonly e164?: string;
  /** Countries that the written prefix can mean; empty when the number has no international prefix. */
  readonly countries: readonly CountryCode[];
}

/** Several numbers with labels fit in so much; what is longer is prose. */
const LONGEST_CELL_CHARACTERS = 200;
const NOTHING: PhoneReading = { countries: [] };
let sharedPrefixes: ReadonlyMap<string, readonly CountryCode[]> | undefined;

/**
 * Reads one telephone number. `country` is that of the holder and completes numbers written without a prefix.
 * Where several countries share a prefix (+7, +1) and the number plan does not decide, all of them are given.
 *
 * @example readPhone('+7 (727) 250-00-00').countries // ['KZ']
 */
export function readPhone(text: string, country?: CountryCode): PhoneReading {
  if (text.length > LONGEST_CELL_CHARACTERS) return NOTHING;
  const start = text.search(/[+\d(（＋]/);
  if (start < 0) return NOTHING;
  // Several numbers in one cell: the first is read.
  let written = text
    .slice(start)
    .split(/[;,/|]|\bext\b|\bfax\b/i)[0]!
    .trim()
    .replace('＋', '+');
  if (/^\(?00[1-9]/.test(written)) written = `+${written.replace(/^\(?00/, '')}`;
  written = written.replace(/^\(\+/, '+').replace(/^(\+\d{1,3})\)/, '$1 ');
  const international = written.startsWith('+');
  const holder = !international && country !== undefined && isSupportedCountry(country) ? country : undefined;
  if (!international && holder === undefined) return NOTHING;
  const number = parsePhoneNumberFromString(written, holder === undefined ? {} : { defaultCountry: holder });
  if (!number) return NOTHING;
  const complete = number.isPossible() ? { e164: number.number } : {};
  if (!international) return { ...complete, countries: [] };
  const countries = number.country ? [number.country] : countriesOf(number.countryCallingCode);
  return { ...complete, countries };
}

function countriesOf(callingCode: string): readonly CountryCode[] {
  sharedPrefixes ??= buildPrefixes(getCountries());
  return sharedPrefixes.get(callingCode) ?? [];
}

function buildPrefixes(countries: readonly PhoneCountry[]): ReadonlyMap<string, readonly CountryCode[]> {
  const prefixes = new Map<string, CountryCode[]>();
  for (const country of countries) {
    const code = getCountryCallingCode(country);
    const holders = prefixes.get(code);
    if (holders) holders.push(country);
    else prefixes.set(code, [country]);
  }
  return prefixes;
}
