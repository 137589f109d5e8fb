import { sql } from 'kysely';
import type { Queries } from '../../store/database/database.ts';
import { foldText } from '../../text/normalise.ts';
import { filesOfConsignment, partiesOfConsignment } from '../alerts/open-alert.ts';
import { escapeLike } from '../alerts/queue.ts';
import { numberAfter } from '../number-cursor.ts';
import { Refusal } from '../refusal.ts';

export interface ConsignmentFilter {
  readonly words?: string;
  readonly outcomes?: readonly string[];
  readonly jobId?: string;
}

/** Consignments, newest first. */
export async function listConsignments(
  queries: Queries,
  { words, outcomes, jobId }: ConsignmentFilter,
  page: { readonly limit: number; readonly cursor?: string },
) {
  let query = withAlert(queries);
  if (outcomes) query = query.where('consignments.outcome', 'in', [...outcomes]);
  if (jobId !== undefined) query = query.where('consignments.job_id', '=', jobId);
  for (const word of foldText(words ?? '').split(/\s+/)) {
    if (word === '') continue;
    query = query.where('consignments.words', 'like', sql<string>`${`%${escapeLike(word)}%`} escape '!'`);
  }
  if (page.cursor !== undefined) query = query.where('consignments.number', '<', numberAfter(page.cursor));
  const rows = await query
    .orderBy('consignments.number', 'desc')
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit);
  return { items, nextCursor: rows.length > page.limit ? String(items.at(-1)?.number ?? '') : null };
}

/** One consignment with its latest assessment and those before. */
export async function readConsignment(queries: Queries, id: string) {
  const row = await withAlert(queries).where('consignments.id', '=', id).executeTakeFirst();
  if (row === undefined)
    throw new Refusal('not-found', 'There is no such consignment.', 'Look for it in the list.');
  const { body } = await queries
    .selectFrom('consignments')
    .select('body')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const assessments = await queries
    .selectFrom('assessments')
    .select(['id', 'assessed_at', 'outcome', 'score', 'changed', 'cause'])
    .where('consignment_id', '=', id)
    .orderBy('assessed_at', 'desc')
    .execute();
  const latest = await queries
    .selectFrom('assessments')
    .select('body')
    .where('id', '=', row.assessment_id)
    .executeTakeFirstOrThrow();
  return {
    row,
    consignment: body,
    assessment: latest.body,
    earlier: assessments.filter((each) => each.id !== row.assessment_id),
    files: await filesOfConsignment(queries, id),
    parties: await partiesOfConsignment(queries, id),
  };
}

function withAlert(queries: Queries) {
  return queries
    .selectFrom('consignments')
    .leftJoin('alerts', 'alerts.consignment_id', 'consignments.id')
    .select([
      'consignments.id',
      'consignments.number',
      'consignments.reference',
      'consignments.source',
      'consignments.outcome',
      'consignments.score',
      'consignments.consignor',
      'consignments.consignee',
      'consignments.goods',
      'consignments.country_from',
      'consignments.country_to',
      'consignments.shipped_on',
      'consignments.assessed_at',
      'consignments.assessment_id',
      'alerts.id as alert_id',
    ]);
}

/** Consignments that name a party, newest first. */
export async function listConsignmentsOfParty(queries: Queries, partyId: string, most: number) {
  return withAlert(queries)
    .where('consignments.id', 'in', (row) =>
      row.selectFrom('consignment_parties').select('consignment_id').where('party_id', '=', partyId),
    )
    .orderBy('consignments.number', 'desc')
    .limit(most)
    .execute();
}
