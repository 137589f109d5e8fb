import type { CountryCode } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';

/**
 * Countries through which controlled goods were seen to pass on their way to Russia or Belarus.
 *
 * - FinCEN and BIS, FIN-2022-Alert003, 28 June 2022: eighteen countries.
 * - Departments of Commerce, Treasury and Justice, "Cracking Down on the Use of Third-Party Intermediaries",
 *   2 March 2023: China "including Hong Kong and Macau".
 */
const NAMED: readonly { readonly since: IsoDate; readonly countries: string }[] = [
  { since: '2022-06-28', countries: 'AM BR CN GE IN IL KZ KG MX NI RS SG ZA TW TJ TR AE UZ' },
  { since: '2023-03-02', countries: 'HK MO' },
];

const SINCE: ReadonlyMap<CountryCode, IsoDate> = new Map(
  NAMED.flatMap(({ since, countries }) => countries.split(' ').map((country) => [country, since] as const)),
);

/** True when the country had been named as a transshipment point by `asOf`. */
export function isTransshipmentPoint(country: CountryCode, asOf: IsoDate): boolean {
  const since = SINCE.get(country);
  return since !== undefined && since <= asOf;
}
