import { type ClaimGroup, denialsOfLane, groupClaims } from '../../evidence/claims/group-claims.ts';
import { gradeInForce } from '../../evidence/claims/refutation.ts';
import { sayingsOf } from '../../evidence/claims/sayings-of.ts';
import type { Ledger } from '../../evidence/ledger/ledger.ts';
import type { ChainedEvent } from '../../evidence/ledger/ledger-events.ts';
import type { LedgerClaim, Report } from '../../model/report.ts';
import { foldText } from '../../text/normalise.ts';
import { Refusal } from '../refusal.ts';
import { claimOf, reportOf } from './change-claims.ts';

export interface ReportFilter {
  /** Words in publisher, title, author and claims' parties. */
  readonly words?: string;
  /** True: only reports with proposals that nobody has looked at. */
  readonly open?: boolean;
}

/** Reports, those published last first. */
export function listReports(
  ledger: Ledger,
  { words = '', open }: ReportFilter,
  page: { readonly limit: number; readonly cursor?: string },
) {
  const claims = Map.groupBy(ledger.claims(), ({ reportId }) => reportId);
  const wanted = foldText(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = ledger
    .reports()
    .toSorted(newestFirst)
    .map((report) => ({ report, claims: claims.get(report.id) ?? [] }))
    .filter((each) => !open || each.claims.some(({ state }) => state === 'proposed'))
    .filter((each) => wanted.every((word) => wordsOf(each).includes(word)));
  const begin =
    page.cursor === undefined ? 0 : found.findIndex(({ report }) => report.id === page.cursor) + 1;
  if (page.cursor !== undefined && begin === 0)
    throw new Refusal('unprocessable', 'The cursor names no report of this list.', 'Begin without a cursor.');
  const items = found.slice(begin, begin + page.limit);
  return { items, nextCursor: begin + page.limit < found.length ? (items.at(-1)?.report.id ?? null) : null };
}

function newestFirst(a: Report, b: Report): number {
  const [one, other] = [a, b].map(({ date, obtainedAt, id }) => `${date} ${obtainedAt} ${id}`);
  return one! < other! ? 1 : one! > other! ? -1 : 0;
}

function wordsOf({ report, claims }: { readonly report: Report; readonly claims: readonly LedgerClaim[] }) {
  return foldText(
    [
      report.publisher,
      report.title,
      report.author,
      report.fileName,
      ...claims.flatMap(({ parties, speaker }) => [speaker, ...parties.map(({ name }) => name)]),
    ].join(' '),
  );
}

/** One report with its text, and each claim with everything that ever happened to it, oldest first. */
export function readReportOf(ledger: Ledger, id: string) {
  const report = reportOf(ledger, id);
  // In the order of the text, whoever found them.
  const claims = ledger.claims(id).toSorted((a, b) => a.content.place.from - b.content.place.from);
  const histories = Map.groupBy(
    ledger.events().filter(({ event }) => claimOf(event)?.startsWith(`${id}:`)),
    ({ event }): string => claimOf(event) ?? '',
  );
  return {
    report,
    text: ledger.textOf(report),
    claims: claims.map((claim) => ({
      claim,
      inForce: gradeInForce(claim.grades),
      history: histories.get(claim.id) ?? ([] as ChainedEvent[]),
    })),
  };
}

/** Groups with a claim of these reports, or all groups, each with the claims that stand in it or deny its whole lane. */
export function readGroups(ledger: Ledger, reportIds?: ReadonlySet<string>) {
  const sayings = sayingsOf(ledger);
  const byId = new Map(sayings.map((saying) => [saying.claim.id, saying]));
  const groups = groupClaims(sayings).filter(
    (group) =>
      reportIds === undefined || membersOf(group).some((id) => reportIds.has(byId.get(id)?.report.id ?? '')),
  );
  return groups.map((group) => {
    const ofLane = denialsOfLane(group, sayings).filter(({ claim }) => !group.denies.includes(claim.id));
    return {
      group,
      ofLane: group.asserts.length === 0 ? [] : ofLane.map(({ claim }) => claim.id),
      members: [...membersOf(group).flatMap((id) => byId.get(id) ?? []), ...ofLane],
    };
  });
}

function membersOf({ asserts, doubts, denies }: ClaimGroup): string[] {
  return [...asserts, ...doubts, ...denies];
}
