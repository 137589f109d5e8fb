import type { CaseRecord } from '../../engine/batch/case-record.ts';
import type { Queries } from '../../store/database/database.ts';
import { insertMany } from '../../store/database/insert-many.ts';
import type {
  AlertsTable,
  AssessmentsTable,
  ConsignmentsTable,
  Instant,
  PartiesTable,
} from '../../store/database/schema.ts';
import { GRAVITY } from '../alerts/alert-states.ts';
import { countAlerts } from '../alerts/count-alerts.ts';
import { newId } from '../ids.ts';

export interface Intake {
  /** The job or the request that they came with: document numbers are compared within it. */
  readonly jobId: string;
  /** `today`, `shipment` or a day. */
  readonly judgedBy: string;
  readonly at: Instant;
}

export interface StoredCase {
  readonly reference: string;
  readonly consignmentId: string;
  readonly alertId: string | null;
}

/** Stores consignments with their first assessments, and opens an alert for each that is not clear. */
export async function storeCases(
  queries: Queries,
  cases: readonly CaseRecord[],
  intake: Intake,
): Promise<readonly StoredCase[]> {
  const rows = cases.map((record) => rowsOf(record, intake));
  await insertMany(
    queries,
    'consignments',
    rows.map(({ consignment }) => consignment),
  );
  await insertMany(
    queries,
    'assessments',
    rows.map(({ assessment }) => assessment),
  );
  await insertMany(
    queries,
    'findings',
    rows.flatMap(({ findings }) => findings),
  );
  await insertMany(
    queries,
    'facts',
    rows.flatMap(({ facts }) => facts),
  );
  await insertMany(
    queries,
    'consignment_files',
    rows.flatMap(({ files }) => files),
  );
  await storeParties(
    queries,
    rows.flatMap(({ parties }) => parties),
  );
  await insertMany(
    queries,
    'consignment_parties',
    rows.flatMap(({ partyRows }) => partyRows),
  );
  await openAlerts(
    queries,
    rows.flatMap(({ alert }) => alert ?? []),
  );
  return rows.map(({ consignment, alert }) => ({
    reference: consignment.reference,
    consignmentId: consignment.id,
    alertId: alert?.id ?? null,
  }));
}

export type NewAlert = Omit<AlertsTable, 'number'>;

/** Alerts with their marks, counted. */
export async function openAlerts(queries: Queries, alerts: readonly NewAlert[]): Promise<void> {
  await insertMany(queries, 'alerts', alerts);
  await insertMany(queries, 'alert_marks', alerts.flatMap(marksOf));
  for (const [cell, members] of Map.groupBy(alerts, ({ outcome, status }) => `${outcome} ${status}`)) {
    const [outcome = '', status = ''] = cell.split(' ');
    await countAlerts(queries, outcome, status, members.length);
  }
}

export function marksOf(alert: Pick<NewAlert, 'id' | 'flags' | 'lists'>) {
  const marks = (kind: string, json: string) =>
    (JSON.parse(json) as string[]).map((mark) => ({ alert_id: alert.id, kind, mark }));
  return [...marks('flag', alert.flags), ...marks('list', alert.lists)];
}

/** The alert that an assessment above clear opens. */
export function alertOf(
  record: CaseRecord,
  ids: { readonly consignmentId: string; readonly assessmentId: string },
  at: Instant,
): NewAlert {
  return {
    id: newId(),
    consignment_id: ids.consignmentId,
    assessment_id: ids.assessmentId,
    reference: record.reference,
    outcome: record.outcome,
    gravity: GRAVITY[record.outcome],
    score: record.score,
    status: 'open',
    is_open: 1,
    reason: record.reason,
    flags: JSON.stringify(record.flags.map(({ flag }) => flag)),
    lists: JSON.stringify(record.lists),
    consignor: record.consignor,
    consignee: record.consignee,
    goods: record.goods,
    country_from: record.from,
    country_to: record.to,
    shipped_on: record.shippedOn,
    words: record.words,
    opened_at: at,
    due_at: null,
    snoozed_until: null,
    owner_id: null,
    decided_at: null,
    decided_by: null,
    ground_gone: 0,
    version: 1,
  };
}

export function assessmentRowOf(
  record: CaseRecord,
  ids: { readonly consignmentId: string; readonly assessmentId: string },
  at: Instant,
  why: { readonly cause: string; readonly changed: readonly string[] },
): AssessmentsTable {
  return {
    id: ids.assessmentId,
    consignment_id: ids.consignmentId,
    assessed_at: at,
    as_of: record.asOf,
    outcome: record.outcome,
    score: record.score,
    rules: record.rules,
    body: record.assessment,
    cause: why.cause,
    changed: JSON.stringify(why.changed),
  };
}

function rowsOf(record: CaseRecord, { jobId, judgedBy, at }: Intake) {
  const ids = { consignmentId: newId(), assessmentId: newId() };
  const consignment: Omit<ConsignmentsTable, 'number'> = {
    id: ids.consignmentId,
    reference: record.reference,
    job_id: jobId,
    source: record.source,
    body: record.consignment,
    judged_by: judgedBy,
    consignor: record.consignor,
    consignee: record.consignee,
    goods: record.goods,
    country_from: record.from,
    country_to: record.to,
    shipped_on: record.shippedOn,
    words: record.words,
    created_at: at,
    assessment_id: ids.assessmentId,
    outcome: record.outcome,
    score: record.score,
    assessed_at: at,
    erased_at: null,
  };
  const seen = new Set<string>();
  return {
    consignment,
    assessment: assessmentRowOf(record, ids, at, { cause: 'screening', changed: [] }),
    findings: record.flags.map(({ flag, weight }) => ({ assessment_id: ids.assessmentId, flag, weight })),
    facts: record.facts.map(({ path, value, place, fileSha256 }, index) => ({
      consignment_id: ids.consignmentId,
      number: index + 1,
      path,
      value,
      place,
      file_sha256: fileSha256,
    })),
    files: record.files.map(({ sha256, name }) => ({
      consignment_id: ids.consignmentId,
      file_sha256: sha256,
      name,
    })),
    parties: record.parties.map(
      ({ id, name, country }): PartiesTable => ({
        id,
        name,
        words: name.toLowerCase(),
        country,
        first_seen: at,
        last_seen: at,
      }),
    ),
    partyRows: record.parties
      .filter(({ id, role }) => !seen.has(`${id} ${role}`) && seen.add(`${id} ${role}`))
      .map(({ id, role, body }) => ({ consignment_id: ids.consignmentId, party_id: id, role, body })),
    alert: record.outcome === 'clear' ? undefined : alertOf(record, ids, at),
  };
}

/** Parties are known once; a later consignment only moves the day on which they were last seen. */
async function storeParties(queries: Queries, parties: readonly PartiesTable[]): Promise<void> {
  const distinct = [...new Map(parties.map((party) => [party.id, party])).values()];
  // In one order, so that two writers never wait for each other.
  distinct.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (let from = 0; from < distinct.length; from += PARTIES_AT_ONCE) {
    await queries
      .insertInto('parties')
      .values(distinct.slice(from, from + PARTIES_AT_ONCE))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({ last_seen: row.ref('excluded.last_seen') })),
      )
      .execute();
  }
}

const PARTIES_AT_ONCE = 500;
