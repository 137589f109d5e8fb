import type { readGroups, readReportOf } from '../../cases/reports/read-reports.ts';
import type { ShownEvent } from '../../cases/reports/read-timeline.ts';
import { gradeInForce, isRefuted } from '../../evidence/claims/refutation.ts';
import type { ChainedEvent } from '../../evidence/ledger/ledger-events.ts';
import { OUTCOMES } from '../../model/assessment.ts';
import { GROUP_SIDE_CLAIMS } from '../../model/limits.ts';
import type { Grade, LedgerClaim, Report } from '../../model/report.ts';
import {
  type Claim,
  type ClaimEvent,
  type ClaimGroupAnswer,
  EDITED_FIELDS,
  type GradeMarks,
  type GroupMember,
  type ReportDetail,
  type ReportRow,
  type Timeline,
} from '../contract/reports.ts';

// From the ledger to the words of the interface.

export function reportRow(report: Report, claims: readonly LedgerClaim[]): ReportRow {
  const count = (state: LedgerClaim['state']): number =>
    claims.filter((claim) => claim.state === state).length;
  const grades = claims.flatMap(({ grades: given }) => {
    const { source, information } = gradeInForce(given);
    return source || information ? [`${source ?? '-'}${information ?? '-'}`] : [];
  });
  return {
    id: report.id,
    publisher: report.publisher,
    date: report.date,
    title: report.title ?? null,
    author: report.author ?? null,
    url: report.url ?? null,
    language: report.language,
    fileName: report.fileName,
    mediaType: report.mediaType,
    bytes: report.bytes,
    sha256: report.sha256,
    obtainedAt: report.obtainedAt,
    obtainedHow: report.obtainedHow ?? null,
    fictional: report.fictional === true,
    claims: { proposed: count('proposed'), accepted: count('accepted'), rejected: count('rejected') },
    denials: claims.filter(({ stance, state }) => stance !== 'asserts' && state !== 'rejected').length,
    grades: [...new Set(grades)].sort(),
  };
}

export function reportDetail({ report, text, claims }: ReturnType<typeof readReportOf>): ReportDetail {
  return {
    report: reportRow(
      report,
      claims.map(({ claim }) => claim),
    ),
    text,
    claims: claims.map(claimAnswer),
  };
}

type ReadClaim = ReturnType<typeof readReportOf>['claims'][number];

function claimAnswer({ claim, inForce, history }: ReadClaim): Claim {
  return {
    ...said(claim),
    number: numberOf(claim.id),
    version: history.length,
    grade: inForce,
    refuted: isRefuted(claim),
    history: history.map(claimEvent),
  };
}

type SaidOfClaim = Omit<Claim, 'number' | 'version' | 'grade' | 'refuted' | 'history'>;

/** What the ledger holds of a claim besides its history, without the hash of the original at every place. */
function said(claim: LedgerClaim): SaidOfClaim {
  const { reportId, decidedBy, decidedAt, reason, edits, grades, ...rest } = claim;
  // A copy: the contract's types are those of JSON, the ledger's are never changed.
  return JSON.parse(
    JSON.stringify(rest, (key, value) => (key === 'file' ? undefined : value)),
  ) as SaidOfClaim;
}

/** `REPORT:N` */
function numberOf(claimId: string): number {
  return Number(claimId.slice(claimId.lastIndexOf(':') + 1));
}

const WHAT = {
  'claim-proposed': 'proposed',
  'claim-edited': 'edited',
  'claim-accepted': 'accepted',
  'claim-rejected': 'rejected',
  'claim-graded': 'graded',
} as const;

function claimEvent({ number, hash, event }: ChainedEvent): ClaimEvent {
  if (event.kind === 'report-added')
    throw new Error('an event about a report stands in the history of a claim');
  return {
    number,
    at: new Date(event.at).toISOString(),
    by: event.by,
    what: WHAT[event.kind],
    why: event.kind === 'claim-proposed' ? '' : event.kind === 'claim-graded' ? event.grade.why : event.why,
    fields: event.kind === 'claim-edited' ? EDITED_FIELDS.filter((field) => field in event.content) : [],
    grade: event.kind === 'claim-graded' ? marksOf(event.grade) : null,
    hash,
  };
}

function marksOf({ source, information, likelihood, confidence }: Grade): GradeMarks {
  return {
    ...(source && { source }),
    ...(information && { information }),
    ...(likelihood && { likelihood }),
    ...(confidence && { confidence }),
  };
}

/** @param reportId the report in hand: its claims come first */
export function claimGroup(
  { group, ofLane, members }: ReturnType<typeof readGroups>[number],
  reportId?: string,
): ClaimGroupAnswer {
  const inOrder = members.toSorted(
    (a, b) => Number(b.report.id === reportId) - Number(a.report.id === reportId),
  );
  const all = inOrder.map(
    ({ claim, report }): GroupMember => ({
      id: claim.id,
      number: numberOf(claim.id),
      reportId: report.id,
      publisher: report.publisher,
      date: report.date,
      state: claim.state,
      stance: claim.stance,
      speaker: claim.speaker,
      words: claim.content.words,
      chain: said(claim).chain,
      grade: gradeInForce(claim.grades),
      repeats: group.repeats[claim.id] ?? null,
      ofLane: ofLane.includes(claim.id),
    }),
  );
  const asserts = all.filter(({ stance }) => stance === 'asserts');
  const against = all.filter(({ stance }) => stance !== 'asserts');
  return {
    id: group.id,
    about: group.about.slice(0, GROUP_SIDE_CLAIMS),
    primarySources: group.primarySources.slice(0, GROUP_SIDE_CLAIMS),
    asserts: asserts.slice(0, GROUP_SIDE_CLAIMS),
    moreAsserts: Math.max(0, asserts.length - GROUP_SIDE_CLAIMS),
    against: against.slice(0, GROUP_SIDE_CLAIMS),
    moreAgainst: Math.max(0, against.length - GROUP_SIDE_CLAIMS),
    differences: group.differences.map(({ field, accounts }) => ({
      field,
      accounts: accounts
        .slice(0, GROUP_SIDE_CLAIMS)
        .map(({ value, claims }) => ({ value, claims: claims.slice(0, GROUP_SIDE_CLAIMS) })),
    })),
  };
}

export function timelineAnswer(parties: readonly string[], events: readonly ShownEvent[]): Timeline {
  return {
    parties: [...parties],
    events: events.map(({ date, kind, words, besides, claim, consignmentId, entryId }) => ({
      date,
      kind,
      words,
      besides: besides ?? null,
      claim: claim ?? null,
      consignmentId: consignmentId ?? null,
      entryId: entryId ?? null,
      outcome: OUTCOMES.find((outcome) => kind === 'consignment' && outcome === besides) ?? null,
    })),
  };
}
