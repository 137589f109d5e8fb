import type { Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { Refusal } from '../refusal.ts';

/** An alert with all that stands behind it. Bodies are JSON as they were stored. */
export async function readAlert(queries: Queries, id: string) {
  const alert = await queries
    .selectFrom('alerts')
    .selectAll('alerts')
    .select((row) =>
      row
        .selectFrom('users')
        .select('users.name')
        .whereRef('users.id', '=', 'alerts.owner_id')
        .as('owner_name'),
    )
    .where('alerts.id', '=', id)
    .executeTakeFirst();
  if (alert === undefined)
    throw new Refusal('not-found', 'There is no such alert.', 'Go back to the queue and open it from there.');
  const ofAlert = { alert_id: id };
  const assessment = await queries
    .selectFrom('assessments')
    .select(['body', 'changed'])
    .where('id', '=', alert.assessment_id)
    .executeTakeFirstOrThrow();
  const consignment = await queries
    .selectFrom('consignments')
    .select('body')
    .where('id', '=', alert.consignment_id)
    .executeTakeFirstOrThrow();
  const dispositions = await queries
    .selectFrom('dispositions')
    .selectAll()
    .where('alert_id', '=', ofAlert.alert_id)
    .orderBy('number')
    .execute();
  const comments = await queries
    .selectFrom('comments')
    .leftJoin('files', 'files.sha256', 'comments.file_sha256')
    .selectAll('comments')
    .select('files.bytes as file_bytes')
    .where('alert_id', '=', ofAlert.alert_id)
    .orderBy('number')
    .execute();
  const cleared = await queries
    .selectFrom('cleared_hits')
    .selectAll()
    .where('alert_id', '=', ofAlert.alert_id)
    .where('withdrawn_at', 'is', null)
    .orderBy('at')
    .execute();
  return {
    alert,
    assessment: assessment.body,
    changed: JSON.parse(assessment.changed) as string[],
    consignment: consignment.body,
    dispositions,
    comments,
    cleared,
    files: await filesOfConsignment(queries, alert.consignment_id),
    parties: await partiesOfConsignment(queries, alert.consignment_id),
    people: await peopleOf(
      queries,
      comments.flatMap(({ mentions }) => JSON.parse(mentions) as string[]),
    ),
  };
}

/** Originals of a consignment, without their bytes. */
export async function filesOfConsignment(queries: Queries, consignmentId: string) {
  return queries
    .selectFrom('consignment_files')
    .leftJoin('files', 'files.sha256', 'consignment_files.file_sha256')
    .select([
      'consignment_files.file_sha256 as sha256',
      'consignment_files.name',
      'files.media_type',
      'files.bytes',
    ])
    .where('consignment_id', '=', consignmentId)
    .orderBy('consignment_files.name')
    .execute();
}

export interface PartyHistory {
  readonly role: string;
  readonly name: string;
  readonly partyId: string;
  readonly consignments: number;
  readonly alerts: number;
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
}

/** The parties of a consignment, and what else is stored of them. */
export async function partiesOfConsignment(queries: Queries, consignmentId: string): Promise<PartyHistory[]> {
  const rows = await queries
    .selectFrom('consignment_parties as here')
    .innerJoin('parties', 'parties.id', 'here.party_id')
    .select(['here.role', 'parties.id', 'parties.name', 'parties.first_seen', 'parties.last_seen'])
    .where('here.consignment_id', '=', consignmentId)
    .orderBy('here.role')
    .execute();
  const counts = await countsOfParties(
    queries,
    rows.map(({ id }) => id),
  );
  return rows.map(({ role, id, name, first_seen, last_seen }) => ({
    role,
    name,
    partyId: id,
    consignments: counts.get(id)?.consignments ?? 0,
    alerts: counts.get(id)?.alerts ?? 0,
    firstSeen: first_seen,
    lastSeen: last_seen,
  }));
}

/** Consignments and alerts of each party. */
export async function countsOfParties(queries: Queries, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { consignments: number; alerts: number }>();
  const rows = await queries
    .selectFrom('consignment_parties')
    .leftJoin('alerts', 'alerts.consignment_id', 'consignment_parties.consignment_id')
    .select((row) => [
      'consignment_parties.party_id as id',
      row.fn.count<number>('consignment_parties.consignment_id').distinct().as('consignments'),
      row.fn.count<number>('alerts.id').distinct().as('alerts'),
    ])
    .where('party_id', 'in', [...new Set(ids)])
    .groupBy('party_id')
    .execute();
  return new Map(
    rows.map(({ id, consignments, alerts }) => [
      id,
      { consignments: Number(consignments), alerts: Number(alerts) },
    ]),
  );
}

async function peopleOf(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await queries
    .selectFrom('users')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
