import type { Assessment } from '../../model/assessment.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';

/** What stands where words were. */
export const ERASED = '[erased]';

export interface ErasedCounts {
  readonly consignments: number;
  readonly parties: number;
  readonly originals: number;
}

/**
 * Takes all that is known of persons out of these consignments, in the caller's transaction: parties, facts, papers,
 * goods in words, findings in words, comments, reasons. What is left is that there was a consignment of this reference
 * on this day between these countries, what flags it raised, its outcome, and who decided what and when.
 */
export async function eraseConsignments(
  queries: Queries,
  ids: readonly string[],
  at: Instant,
): Promise<ErasedCounts> {
  if (ids.length === 0) return { consignments: 0, parties: 0, originals: 0 };
  const alerts = await queries.selectFrom('alerts').select('id').where('consignment_id', 'in', ids).execute();
  const parties = await queries
    .selectFrom('consignment_parties')
    .select('party_id')
    .distinct()
    .where('consignment_id', 'in', ids)
    .execute();
  const files = await filesOf(
    queries,
    ids,
    alerts.map(({ id }) => id),
  );
  await blankConsignments(queries, ids, at);
  await blankAssessments(queries, ids);
  await blankAlerts(
    queries,
    ids,
    alerts.map(({ id }) => id),
  );
  for (const table of ['facts', 'consignment_parties', 'consignment_files'] as const)
    await queries.deleteFrom(table).where('consignment_id', 'in', ids).execute();
  return {
    consignments: ids.length,
    parties: await removeLoneParties(
      queries,
      parties.map(({ party_id }) => party_id),
    ),
    originals: await removeLoneFiles(queries, files),
  };
}

async function filesOf(queries: Queries, ids: readonly string[], alertIds: readonly string[]) {
  const papers = await queries
    .selectFrom('consignment_files')
    .select('file_sha256')
    .where('consignment_id', 'in', ids)
    .execute();
  const attached =
    alertIds.length === 0
      ? []
      : await queries
          .selectFrom('comments')
          .select('file_sha256')
          .where('alert_id', 'in', alertIds)
          .execute();
  return [...new Set([...papers, ...attached].flatMap(({ file_sha256 }) => file_sha256 ?? []))];
}

async function blankConsignments(queries: Queries, ids: readonly string[], at: Instant): Promise<void> {
  const rows = await queries
    .selectFrom('consignments')
    .select(['id', 'reference'])
    .where('id', 'in', ids)
    .execute();
  for (const { id, reference } of rows) {
    await queries
      .updateTable('consignments')
      .set({
        body: JSON.stringify(emptyConsignment(reference)),
        source: ERASED,
        consignor: null,
        consignee: null,
        goods: null,
        words: '',
        erased_at: at,
      })
      .where('id', '=', id)
      .execute();
  }
}

function emptyConsignment(id: string): Consignment {
  return {
    id,
    file: ERASED,
    row: 0,
    dates: { vague: [] },
    parties: [],
    goods: [],
    journey: { unreadCountries: [], portsOfTransit: [], containers: [] },
    documents: [],
    payment: {},
    unmapped: {},
  };
}

async function blankAssessments(queries: Queries, ids: readonly string[]): Promise<void> {
  const rows = await queries
    .selectFrom('assessments')
    .select(['id', 'body'])
    .where('consignment_id', 'in', ids)
    .execute();
  for (const { id, body } of rows) {
    await queries
      .updateTable('assessments')
      .set({ body: JSON.stringify(blankAssessment(JSON.parse(body) as Assessment)), changed: '[]' })
      .where('id', '=', id)
      .execute();
  }
}

/** Outcome, score, day, lists and rules stay; every sentence goes. The flags that were raised stand in `findings`. */
function blankAssessment(assessment: Assessment): Assessment {
  const { id, outcome, score, thresholds, asOf, lists, rules, incomplete } = assessment;
  return {
    ...{ id, outcome, score, thresholds, asOf, lists, rules, incomplete },
    file: ERASED,
    row: 0,
    legalGrounds: assessment.legalGrounds.map(() => ERASED),
    findings: [],
    changes: [],
  };
}

async function blankAlerts(
  queries: Queries,
  ids: readonly string[],
  alertIds: readonly string[],
): Promise<void> {
  await queries
    .updateTable('alerts')
    .set({ reason: ERASED, consignor: null, consignee: null, goods: null, words: '' })
    .where('consignment_id', 'in', ids)
    .execute();
  if (alertIds.length === 0) return;
  await queries.updateTable('dispositions').set({ text: ERASED }).where('alert_id', 'in', alertIds).execute();
  await queries
    .updateTable('comments')
    .set({ text: ERASED, file_sha256: null, file_name: null })
    .where('alert_id', 'in', alertIds)
    .execute();
  await blankCases(queries, alertIds);
  // A cleared hit is a decision on the party, not on this consignment; but its words were written here.
  await queries
    .updateTable('cleared_hits')
    .set({ reason: ERASED })
    .where('alert_id', 'in', alertIds)
    .execute();
}

/** Closed cases of which nothing else is left lose their words too; open ones are still worked on. */
async function blankCases(queries: Queries, alertIds: readonly string[]): Promise<void> {
  const rows = await queries
    .selectFrom('case_members')
    .innerJoin('cases', 'cases.id', 'case_members.case_id')
    .select('case_id')
    .distinct()
    .where('kind', '=', 'alert')
    .where('member_id', 'in', [...alertIds])
    .where('cases.state', '=', 'closed')
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('case_members as other')
            .innerJoin('alerts', 'alerts.id', 'other.member_id')
            .innerJoin('consignments', 'consignments.id', 'alerts.consignment_id')
            .select('other.member_id')
            .whereRef('other.case_id', '=', 'case_members.case_id')
            .where('consignments.erased_at', 'is', null),
        ),
      ),
    )
    .execute();
  const ids = rows.map(({ case_id }) => case_id);
  if (ids.length === 0) return;
  await queries.updateTable('case_notes').set({ text: ERASED }).where('case_id', 'in', ids).execute();
  await queries
    .updateTable('cases')
    .set({ title: ERASED, question: ERASED, words: '' })
    .where('id', 'in', ids)
    .execute();
}

/** Parties that no other consignment has. */
async function removeLoneParties(queries: Queries, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { numDeletedRows } = await queries
    .deleteFrom('parties')
    .where('id', 'in', ids)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('consignment_parties')
            .select('party_id')
            .whereRef('consignment_parties.party_id', '=', 'parties.id'),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Originals that neither another consignment nor a comment has. */
async function removeLoneFiles(queries: Queries, sha256s: readonly string[]): Promise<number> {
  if (sha256s.length === 0) return 0;
  const { numDeletedRows } = await queries
    .deleteFrom('files')
    .where('sha256', 'in', sha256s)
    .where((row) =>
      row.not(
        row.or([
          row.exists(
            row
              .selectFrom('consignment_files')
              .select('file_sha256')
              .whereRef('consignment_files.file_sha256', '=', 'files.sha256'),
          ),
          row.exists(
            row
              .selectFrom('comments')
              .select('comments.id')
              .whereRef('comments.file_sha256', '=', 'files.sha256'),
          ),
        ]),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
