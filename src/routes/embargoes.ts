import type { CountryCode } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type { EmbargoFact } from '../model/facts.ts';
import { landNeighbours } from './borders.ts';
import { isInEuropeanUnion } from './partner-countries.ts';

/** Where a measure applies: everywhere, or only to goods that leave or come from these places. */
type Reach = 'everywhere' | 'united-states' | 'european-union';

interface Embargo {
  readonly country: CountryCode;
  readonly goods: EmbargoFact['goods'];
  /** Two-digit chapters of the Harmonized System that the measure names; absent: not limited to chapters. */
  readonly chapters?: readonly string[];
  readonly law: string;
  readonly since: IsoDate;
  /** Last day in force. */
  readonly until?: IsoDate;
  readonly reach: Reach;
}

/**
 * Embargoes that matter for goods of the Common High Priority List, with their days. Left out on purpose, because
 * they depend on more than code and country: licences, exceptions, regions of Ukraine, arms embargoes, and measures
 * before the days given here.
 *
 * Reach: measures of the UN bind all states. The US controls on Russia and Belarus reach foreign-made goods of these
 * codes through the foreign direct product rule and re-export, so they are taken to apply wherever goods leave from.
 * The embargoes of the United States on Cuba and Iran bind others less or not at all (the Union forbids its own
 * operators to follow some of them, Regulation 2271/96), so they count only for goods from the United States.
 */
const EMBARGOES: readonly Embargo[] = [
  {
    country: 'RU',
    goods: 'common-high-priority',
    chapters: ['84', '85', '90'],
    law: '15 CFR part 746, Supplement No. 4 (chapters 84, 85 and 90, rule of 19 May 2023, 88 FR 33422), and Regulation (EU) 833/2014, Articles 2a and 3k',
    since: '2023-05-19',
    reach: 'everywhere',
  },
  {
    country: 'RU',
    goods: 'common-high-priority',
    chapters: ['88'],
    law: 'Regulation (EU) 833/2014, Article 3c and Annex XI (aviation goods), and since 23 January 2024 15 CFR part 746, Supplement No. 4 (chapter 88)',
    since: '2022-02-26',
    reach: 'everywhere',
  },
  {
    country: 'BY',
    goods: 'common-high-priority',
    chapters: ['84', '85', '90'],
    law: '15 CFR part 746, Supplement No. 4 (chapters 84, 85 and 90, rule of 19 May 2023, 88 FR 33422)',
    since: '2023-05-19',
    reach: 'everywhere',
  },
  {
    country: 'BY',
    goods: 'common-high-priority',
    chapters: ['88'],
    law: '15 CFR part 746, Supplement No. 4 (chapter 88, rule of 23 January 2024)',
    since: '2024-01-23',
    reach: 'everywhere',
  },
  {
    country: 'KP',
    goods: 'all',
    chapters: ['84', '85', '88'],
    law: 'United Nations Security Council Resolution 2397 (2017), paragraph 7 (HS chapters 84 to 89)',
    since: '2017-12-22',
    reach: 'everywhere',
  },
  {
    country: 'IR',
    goods: 'all',
    law: '31 CFR 560.204 and 15 CFR 746.7 (United States: all goods)',
    since: '1995-05-07',
    reach: 'united-states',
  },
  {
    country: 'CU',
    goods: 'all',
    law: '15 CFR 746.2 and 31 CFR part 515 (United States: all goods)',
    since: '1963-07-08',
    reach: 'united-states',
  },
  {
    country: 'SY',
    goods: 'all',
    law: '15 CFR 746.9 (United States: all goods but food and medicine)',
    since: '2004-05-14',
    // Eased by the rule of 2 September 2025 (90 FR 42315); what remains depends on the goods' classification.
    until: '2025-09-01',
    reach: 'united-states',
  },
];

/** Where the goods come from, as far as it decides whether a law reaches them. */
export interface Provenance {
  readonly dispatch?: CountryCode;
  readonly origins: readonly CountryCode[];
}

/** Embargoes on `country` in force on `asOf`, and whether each reaches goods of this provenance. */
export function embargoesOn(
  country: CountryCode,
  asOf: IsoDate,
  provenance: Provenance,
): readonly EmbargoFact[] {
  const inForce = BY_COUNTRY.get(country);
  if (inForce === undefined) return NONE;
  return inForce
    .filter((embargo) => isInForce(embargo, asOf))
    .map((embargo) => ({
      country,
      goods: embargo.goods,
      ...(embargo.chapters && { chapters: embargo.chapters }),
      law: embargo.law,
      since: embargo.since,
      reaches: reaches(embargo.reach, provenance),
    }));
}

/** True when any embargo of the table is in force on the country. */
export function isEmbargoed(country: CountryCode, asOf: IsoDate): boolean {
  return BY_COUNTRY.get(country)?.some((embargo) => isInForce(embargo, asOf)) ?? false;
}

/** Embargoed countries on `asOf` with a land border to `country`, in the order of the table. */
export function embargoedNeighbours(country: CountryCode, asOf: IsoDate): readonly CountryCode[] {
  return EMBARGOED.filter((each) => landNeighbours(each).includes(country) && isEmbargoed(each, asOf));
}

function isInForce(embargo: Embargo, asOf: IsoDate): boolean {
  return embargo.since <= asOf && (embargo.until === undefined || asOf <= embargo.until);
}

function reaches(reach: Reach, { dispatch, origins }: Provenance): boolean {
  if (reach === 'everywhere') return true;
  const isInside = reach === 'united-states' ? (country: CountryCode) => country === 'US' : isInEuropeanUnion;
  return (dispatch !== undefined && isInside(dispatch)) || origins.some(isInside);
}

const NONE: readonly EmbargoFact[] = [];
const EMBARGOED: readonly CountryCode[] = [...new Set(EMBARGOES.map((embargo) => embargo.country))];
const BY_COUNTRY: ReadonlyMap<CountryCode, readonly Embargo[]> = Map.groupBy(
  EMBARGOES,
  (embargo) => embargo.country,
);
