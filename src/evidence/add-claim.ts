import type { Report } from '../model/report.ts';
import { type ClaimByHand, claimByHand } from './extraction/claim-by-hand.ts';
import { reportText } from './extraction/report-text.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { LedgerEvent } from './ledger/ledger-events.ts';

/** What the ledger is told of a claim that a person found; `undefined` when the report does not hold its words. */
export function eventOfClaim(
  ledger: Ledger,
  report: Report,
  wish: ClaimByHand,
  { at, by }: { readonly at: string; readonly by: string },
): (LedgerEvent & { readonly kind: 'claim-proposed' }) | undefined {
  const { id: reportId, sha256: file, language, date, publisher } = report;
  const source = reportText({ file, text: ledger.textOf(report), language, date, publisher });
  const content = claimByHand(source, wish);
  if (content === undefined) return undefined;
  const id = `${reportId}:${ledger.claims(reportId).length + 1}`;
  return { kind: 'claim-proposed', at, by, claim: { id, reportId, proposedBy: 'person', ...content } };
}
