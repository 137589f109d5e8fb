import type { ClaimContent, Grade, ProposedClaim, Report } from '../../model/report.ts';

/** Everything that ever happens to the ledger; events are added and never changed. */
export type LedgerEvent = { readonly at: string; readonly by: string } & (
  | { readonly kind: 'report-added'; readonly report: Report }
  | { readonly kind: 'claim-proposed'; readonly claim: ProposedClaim }
  | {
      readonly kind: 'claim-edited';
      readonly claimId: string;
      readonly content: Partial<ClaimContent>;
      readonly why: string;
    }
  | { readonly kind: 'claim-accepted'; readonly claimId: string; readonly why: string }
  | { readonly kind: 'claim-rejected'; readonly claimId: string; readonly why: string }
  | { readonly kind: 'claim-graded'; readonly claimId: string; readonly grade: Grade }
);

/** An event in its chain: each carries the hash of the one before, so that none can be taken out unseen. */
export interface ChainedEvent {
  readonly number: number;
  readonly previous: string;
  readonly hash: string;
  readonly event: LedgerEvent;
}

export const NO_PREVIOUS = '0'.repeat(64);
