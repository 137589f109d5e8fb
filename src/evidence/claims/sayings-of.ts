import type { Ledger } from '../ledger/ledger.ts';
import type { ReportedSaying } from './group-claims.ts';

/** Every claim that was not rejected, with its report. */
export function sayingsOf(ledger: Ledger): ReportedSaying[] {
  const reports = new Map(ledger.reports().map((report) => [report.id, report]));
  return ledger.claims().flatMap((claim) => {
    const report = reports.get(claim.reportId);
    return report && claim.state !== 'rejected' ? [{ claim, report }] : [];
  });
}
