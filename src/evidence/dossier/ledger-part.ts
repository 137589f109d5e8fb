import type { Assessment } from '../../model/assessment.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { DossierContents } from './dossier-contents.ts';
import type { OriginalToName } from './originals.ts';

/** Reports whose claims a finding names, and those that were chosen besides. */
function reportIdsOf(
  ledger: Ledger,
  assessments: readonly Assessment[],
  chosen: readonly string[],
): ReadonlySet<string> {
  const named = assessments.flatMap(({ findings }) =>
    findings.flatMap((finding) =>
      finding.result === 'hit' ? (finding.claims ?? []).map(({ claimId }) => claimId) : [],
    ),
  );
  return new Set([...named.flatMap((id) => ledger.claim(id)?.reportId ?? []), ...chosen]);
}

/** All claims of the reports that matter here, what stands against them included, and every event of the ledger on them. */
export function ledgerPart(
  ledger: Ledger,
  assessments: readonly Assessment[],
  chosen: readonly string[] = [],
): Pick<DossierContents, 'claims' | 'decisions'> {
  const reports = reportIdsOf(ledger, assessments, chosen);
  const claims = ledger
    .claims()
    .filter(({ reportId }) => reports.has(reportId))
    .flatMap((claim) => {
      const report = ledger.report(claim.reportId);
      return report ? [{ claim, report }] : [];
    });
  const ids = new Set(claims.map(({ claim }) => claim.id));
  const decisions = ledger
    .events()
    .filter(({ event }) =>
      event.kind === 'report-added'
        ? reports.has(event.report.id)
        : ids.has(event.kind === 'claim-proposed' ? event.claim.id : event.claimId),
    );
  return { claims, decisions };
}

/** The originals of those reports. */
export function reportOriginals(
  ledger: Ledger,
  assessments: readonly Assessment[],
  chosen: readonly string[],
  by: string,
): OriginalToName[] {
  const ids = reportIdsOf(ledger, assessments, chosen);
  return ledger
    .reports()
    .filter(({ id }) => ids.has(id))
    .map((report) => ({
      from: ledger.originalPath(report),
      fileName: `report-${report.id}`,
      mediaType: report.mediaType,
      collected: {
        at: report.obtainedAt,
        by,
        how: report.obtainedHow ?? 'added to the ledger of claims',
      },
    }));
}
