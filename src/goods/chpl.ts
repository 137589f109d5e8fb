import type { IsoDate } from '../model/dates.ts';
import type { ChplTier } from '../model/facts.ts';

/**
 * The Common High Priority List: 50 six-digit codes (HS 2022) that Russia seeks for its weapons programmes, kept
 * jointly by the United States, the European Union, Japan and the United Kingdom.
 *
 * Source: Bureau of Industry and Security, "Common High Priority List", 23 February 2024.
 *
 * Days from which a tier counts here, each the first publication that we can cite:
 * - tiers 1 and 2: FinCEN and BIS, FIN-2023-Alert004, 19 May 2023 (the nine codes);
 * - tiers 3 and 4.A: "High priority items list subject to export controls" of Australia, Canada, New Zealand, the
 *   United Kingdom and the United States, 26 September 2023 (45 codes). Some stood in editions a few weeks older;
 *   the later day is taken, so that no consignment is judged by a list that it could not have known;
 * - tier 4.B (machine tools): the edition of 23 February 2024.
 */
const TIERS: readonly { readonly tier: ChplTier; readonly since: IsoDate; readonly codes: string }[] = [
  { tier: '1', since: '2023-05-19', codes: '854231 854232 854233 854239' },
  { tier: '2', since: '2023-05-19', codes: '851762 852691 853221 853224 854800' },
  {
    tier: '3.A',
    since: '2023-09-26',
    codes:
      '847150 850440 851769 852589 852910 852990 853669 853690 854110 854121 854129 854130 854149 854151 854159 854160',
  },
  {
    tier: '3.B',
    since: '2023-09-26',
    codes: '848210 848220 848230 848250 880730 901310 901380 901420 901480',
  },
  {
    tier: '4.A',
    since: '2023-09-26',
    codes: '847180 848610 848620 848640 853400 854320 902750 903020 903032 903039 903082',
  },
  { tier: '4.B', since: '2024-02-23', codes: '845710 845811 845891 845961 846693' },
];

/** A code of the list, with its tier and the day from which it counts. */
export interface ChplCode {
  readonly hs6: string;
  readonly tier: ChplTier;
  readonly since: IsoDate;
}

export const CHPL_CODES: ReadonlyMap<string, ChplCode> = new Map(
  TIERS.flatMap(({ tier, since, codes }) =>
    codes.split(' ').map((hs6) => [hs6, { hs6, tier, since }] as const),
  ),
);

/** Day of the first edition: before it no code is on the list. */
export const CHPL_FIRST_EDITION: IsoDate = '2023-05-19';

/** Tier of a six-digit code on the list as it stood on `asOf`; `undefined` when it was not on it. */
export function chplTier(hs6: string, asOf: IsoDate): ChplTier | undefined {
  const code = CHPL_CODES.get(hs6);
  return code !== undefined && code.since <= asOf ? code.tier : undefined;
}
