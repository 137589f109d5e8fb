import type { CountryCode } from '../model/consignment.ts';

/**
 * Countries that apply substantially the same export controls on Russia and Belarus: 15 CFR part 746, Supplement
 * No. 3, and the European Union's list of partner countries (Regulation 833/2014, Annex VIII). FinCEN and BIS call
 * them the Global Export Control Coalition.
 */
const PARTNERS = new Set<CountryCode>(
  (
    'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE ' +
    'AU CA IS JP LI NZ NO KR CH TW GB US'
  ).split(' '),
);

/** The European Union since 2020. */
const EUROPEAN_UNION = new Set<CountryCode>(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/**
 * Countries that build electronics at scale and so have a demand of their own for its parts: partners aside, those
 * that import integrated circuits (HS 8542) for more than about five thousand million dollars a year in UN Comtrade,
 * 2021 to 2023. Our own line; it only makes alarms fewer.
 */
const ELECTRONICS_MAKERS = new Set<CountryCode>('CN HK SG MY VN MX PH TH IN BR IL'.split(' '));

export function isPartnerCountry(country: CountryCode): boolean {
  return PARTNERS.has(country);
}

export function isInEuropeanUnion(country: CountryCode): boolean {
  return EUROPEAN_UNION.has(country);
}

/** True when the country is known to use electronic parts in quantity itself. */
export function hasIndustrialDemand(country: CountryCode): boolean {
  return ELECTRONICS_MAKERS.has(country) || PARTNERS.has(country);
}
