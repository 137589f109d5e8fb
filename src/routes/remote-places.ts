import type { CountryCode } from '../model/consignment.ts';

// Territories with fewer than ten thousand people, or none, and no industry: ISO 3166-1 lists them as countries.
const REMOTE: Readonly<Record<CountryCode, string>> = {
  AQ: 'Antarctica: research stations only',
  BV: 'Bouvet Island: uninhabited',
  CC: 'Cocos (Keeling) Islands: about 600 people',
  CX: 'Christmas Island: about 1,700 people',
  FK: 'Falkland Islands: about 3,700 people',
  GS: 'South Georgia: research stations only',
  HM: 'Heard and McDonald Islands: uninhabited',
  IO: 'British Indian Ocean Territory: a military base, no residents',
  NF: 'Norfolk Island: about 2,200 people',
  NU: 'Niue: about 1,700 people',
  PM: 'Saint Pierre and Miquelon: about 5,900 people',
  PN: 'Pitcairn: about 50 people',
  SH: 'Saint Helena, Ascension, Tristan da Cunha: about 5,300 people',
  SJ: 'Svalbard and Jan Mayen: about 2,600 people',
  TF: 'French Southern Territories: research stations only',
  TK: 'Tokelau: about 1,500 people',
  UM: 'United States outlying islands: no residents',
};

/** Why a destination is out of the way, or `undefined` for places with trade of their own. */
export function whyRemote(country: CountryCode): string | undefined {
  return REMOTE[country];
}
