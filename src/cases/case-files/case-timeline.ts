import type { ReportedSaying } from '../../evidence/claims/group-claims.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { alertsWithAssessments } from './read-case.ts';

/** One thing that happened around a case, and where to read on. */
export interface CaseEvent {
  /** A day, or `undated`. */
  readonly date: string;
  readonly kind: 'claim' | 'denial' | 'doubt' | 'listing' | 'consignment' | 'decision';
  readonly words: string;
  readonly besides: string | null;
  /** What it stands in; `null` for a listing. */
  readonly at: { readonly kind: 'alert' | 'report'; readonly id: string } | null;
}

type CaseAlert = Awaited<ReturnType<typeof alertsWithAssessments>>[number];

const DAY_LETTERS = 'YYYY-MM-DD'.length;
const UNDATED = 'undated';

/** Claims and denials, designations of the entries that parties may be, consignments and decisions, in the order of days. */
export function timelineOfCase(
  alerts: readonly CaseAlert[],
  sayings: readonly ReportedSaying[],
): readonly CaseEvent[] {
  const events = [
    ...sayings.map(saidAs),
    ...listingsOf(alerts.map(({ assessment }) => assessment)),
    ...alerts.flatMap(eventsOfAlert),
  ];
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function saidAs({ claim, report }: ReportedSaying): CaseEvent {
  return {
    date: report.date,
    kind: claim.stance === 'asserts' ? 'claim' : claim.stance === 'denies' ? 'denial' : 'doubt',
    words: `${claim.speaker}: “${claim.sentence}”`,
    besides: `${report.publisher}, ${claim.state}`,
    at: { kind: 'report', id: report.id },
  };
}

/** Each entry once, however many consignments met it. */
function listingsOf(assessments: readonly Assessment[]): CaseEvent[] {
  const hits = assessments.flatMap(({ findings }) =>
    findings.flatMap((finding) => (finding.result === 'hit' ? (finding.hits ?? []) : [])),
  );
  const once = new Map(hits.map((hit) => [`${hit.source} ${hit.entryId}`, hit]));
  return [...once.values()]
    .filter(({ basis }) => basis !== 'reported')
    .map(({ caption, programmes, listedOn, source, entryId }) => ({
      date: listedOn ?? UNDATED,
      kind: 'listing',
      words: `${caption}: ${programmes.length > 0 ? programmes.join(', ') : 'listed'}`,
      besides: `${source}, ${entryId}`,
      at: null,
    }));
}

function eventsOfAlert({ alert, assessment, dispositions }: CaseAlert): CaseEvent[] {
  const titles = assessment.findings.flatMap((finding) => (finding.result === 'hit' ? [finding.title] : []));
  const at = { kind: 'alert', id: alert.id } as const;
  return [
    {
      date: alert.shipped_on ?? assessment.asOf,
      kind: 'consignment',
      words: `${alert.reference}: ${alert.outcome}. ${alert.reason}`,
      besides: titles.length > 0 ? titles.join(', ') : null,
      at,
    },
    ...dispositions.map(
      (each): CaseEvent => ({
        date: each.at.slice(0, DAY_LETTERS),
        kind: 'decision',
        words: `${alert.reference}: ${each.decision}. ${each.text}`,
        besides: each.by_name,
        at,
      }),
    ),
  ];
}
