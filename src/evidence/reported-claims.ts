import type { ReportedClaim } from '../model/report.ts';
import { createStandings, groupClaims } from './claims/group-claims.ts';
import { isRefuted } from './claims/refutation.ts';
import { sayingsOf } from './claims/sayings-of.ts';
import type { Ledger } from './ledger/ledger.ts';

/** Accepted claims as screening needs them: each with what stands against it, how many sources it has, and whether it is refuted. */
export function reportedClaimsOf(ledger: Ledger): ReportedClaim[] {
  const sayings = sayingsOf(ledger);
  const standingOf = createStandings(groupClaims(sayings), sayings);
  return sayings
    .filter(({ claim }) => claim.state === 'accepted' && claim.stance === 'asserts')
    .map(({ claim, report }) => {
      const { independentSources, against } = standingOf(claim.id);
      return {
        claim,
        publisher: report.publisher,
        publishedOn: report.date,
        against: against.map((other) => ({
          id: other.claim.id,
          sentence: other.claim.sentence,
          speaker: other.claim.speaker,
          chain: other.claim.chain,
          stance: other.claim.stance,
          publisher: other.report.publisher,
          publishedOn: other.report.date,
        })),
        independentSources,
        refuted: isRefuted(claim),
        ...(report.fictional && { fictional: report.fictional }),
      };
    });
}
