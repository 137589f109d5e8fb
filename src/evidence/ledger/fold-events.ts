import type { LedgerClaim, Report } from '../../model/report.ts';
import type { LedgerEvent } from './ledger-events.ts';

/** The ledger as its events make it. */
export interface LedgerState {
  readonly reports: ReadonlyMap<string, Report>;
  readonly claims: ReadonlyMap<string, LedgerClaim>;
}

/** Plays events in their order. An event on a claim that is not there is a broken invariant: the store checks before it adds. */
export function foldEvents(events: Iterable<LedgerEvent>): LedgerState {
  const reports = new Map<string, Report>();
  const claims = new Map<string, LedgerClaim>();
  const change = (id: string, to: (claim: LedgerClaim) => LedgerClaim): void => {
    const claim = claims.get(id);
    if (claim === undefined)
      throw new Error(`the ledger has an event on claim ${id}, which was never proposed`);
    claims.set(id, to(claim));
  };
  for (const event of events) {
    if (event.kind === 'report-added') reports.set(event.report.id, event.report);
    else if (event.kind === 'claim-proposed')
      claims.set(event.claim.id, { ...event.claim, state: 'proposed', edits: 0, grades: [] });
    else if (event.kind === 'claim-edited')
      change(event.claimId, (claim) => ({ ...claim, ...event.content, edits: claim.edits + 1 }));
    else if (event.kind === 'claim-graded')
      change(event.claimId, (claim) => ({ ...claim, grades: [...claim.grades, event.grade] }));
    else
      change(event.claimId, (claim) => ({
        ...claim,
        state: event.kind === 'claim-accepted' ? 'accepted' : 'rejected',
        decidedBy: event.by,
        decidedAt: event.at,
        reason: event.why,
      }));
  }
  return { reports, claims };
}
