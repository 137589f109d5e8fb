import type { IsoDate } from '../../model/dates.ts';
import { bestOfEachEntry, createHitJudge, type JudgedHit } from './judge-hits.ts';
import { type PartyQuery, searchParty } from './screen-names.ts';
import { dayNumber, type ScreeningIndex } from './screening-index.ts';

export interface QueryOptions {
  /** Least score of a hit, 0 to 1. */
  readonly threshold: number;
  /** Most hits for one query. */
  readonly limit: number;
}

/** Screens one party that somebody asks for, outside any consignment: the entries in force on the day, best first. */
export type QueryScreener = (query: PartyQuery, asOf: IsoDate) => JudgedHit[];

/** Makes the screener over one index; use one for many queries. */
export function createQueryScreener(
  index: ScreeningIndex,
  { threshold, limit }: QueryOptions,
): QueryScreener {
  const judge = createHitJudge(index);
  return (query, asOf) => {
    const day = dayNumber(asOf);
    const inForce = searchParty(query, index, threshold).filter(({ entry }) => index.isInForce(entry, day));
    const judged = inForce.map((hit) => judge(query, hit, asOf)).filter((hit) => hit !== undefined);
    return bestOfEachEntry(judged).slice(0, limit);
  };
}
