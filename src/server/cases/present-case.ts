import { timelineOfCase } from '../../cases/case-files/case-timeline.ts';
import { type listCases, readCase } from '../../cases/case-files/read-case.ts';
import { readGroups } from '../../cases/reports/read-reports.ts';
import type { ReportedSaying } from '../../evidence/claims/group-claims.ts';
import type { Ledger } from '../../evidence/ledger/ledger.ts';
import type { Queries } from '../../store/database/database.ts';
import type { CaseDetail, CaseRow } from '../contract/cases.ts';
import { claimGroup } from '../reports/present-reports.ts';
import { alertRow } from './present.ts';

type StoredCase = Awaited<ReturnType<typeof listCases>>['items'][number];

export function caseRow(row: StoredCase): CaseRow {
  return {
    id: row.id,
    title: row.title,
    question: row.question,
    state: row.state as CaseRow['state'],
    alerts: row.alerts,
    reports: row.reports,
    createdAt: row.created_at,
    createdBy: { id: row.created_by_id, name: row.created_by_name },
    closedAt: row.closed_at,
    version: row.version,
  };
}

/** A case with all that is in it, from the casework and the ledger of claims. */
export async function caseDetail(queries: Queries, ledger: Ledger, id: string): Promise<CaseDetail> {
  const found = await readCase(queries, id);
  const { alerts, notes } = found;
  const named = alerts.flatMap(({ assessment }) =>
    assessment.findings.flatMap((finding) =>
      finding.result === 'hit' ? (finding.claims ?? []).map(({ claimId }) => claimId) : [],
    ),
  );
  // Reports whose claims a finding names belong to the case without being added by hand.
  const reportIds = new Set([
    ...found.reportIds,
    ...named.flatMap((claimId) => ledger.claim(claimId)?.reportId ?? []),
  ]);
  const reports = ledger.reports().filter((report) => reportIds.has(report.id));
  const sayings = reports.flatMap((report) =>
    ledger
      .claims(report.id)
      .filter(({ state }) => state !== 'rejected')
      .map((claim): ReportedSaying => ({ claim, report })),
  );
  return {
    case: caseRow({ ...found.case, alerts: alerts.length, reports: reports.length }),
    alerts: alerts.map(({ alert }) => alertRow(alert)),
    reports: reports.map((report) => {
      const claims = ledger.claims(report.id);
      return {
        id: report.id,
        publisher: report.publisher,
        date: report.date,
        title: report.title ?? null,
        claims: claims.length,
        accepted: claims.filter(({ state }) => state === 'accepted').length,
        fictional: report.fictional === true,
        added: found.reportIds.includes(report.id),
      };
    }),
    contested: contestedOf(ledger, reportIds),
    timeline: [...timelineOfCase(alerts, sayings)],
    notes: notes.map((note) => ({
      id: note.id,
      text: note.text,
      by: { id: note.by_id, name: note.by_name },
      at: note.at,
    })),
  };
}

/** Points that someone denies or doubts, or on which accounts differ; the most contested first. */
function contestedOf(ledger: Ledger, reportIds: ReadonlySet<string>): CaseDetail['contested'] {
  return readGroups(ledger, reportIds)
    .filter(
      ({ group, ofLane }) =>
        group.asserts.length > 0 &&
        group.denies.length + group.doubts.length + group.differences.length + ofLane.length > 0,
    )
    .map((each) => claimGroup(each))
    .sort((a, b) => b.against.length - a.against.length || b.differences.length - a.differences.length);
}
