import { sql } from 'kysely';
import type { Assessment } from '../../model/assessment.ts';
import type { Queries } from '../../store/database/database.ts';
import { foldText } from '../../text/normalise.ts';
import { escapeLike } from '../alerts/queue.ts';
import { numberAfter } from '../number-cursor.ts';
import { type CaseState, noSuchCase } from './keep-case.ts';

export interface CaseFilter {
  readonly words?: string | undefined;
  readonly state?: CaseState | undefined;
  /** Those that hold this alert or report. */
  readonly member?: string | undefined;
}

/** Cases, newest first, each with how many alerts and reports it holds. */
export async function listCases(
  queries: Queries,
  { words, state, member }: CaseFilter,
  page: { readonly limit: number; readonly cursor?: string },
) {
  let query = queries.selectFrom('cases').selectAll();
  if (state !== undefined) query = query.where('state', '=', state);
  if (member !== undefined)
    query = query.where('id', 'in', (each) =>
      each.selectFrom('case_members').select('case_id').where('member_id', '=', member),
    );
  for (const word of foldText(words ?? '').split(/\s+/)) {
    if (word === '') continue;
    query = query.where('words', 'like', sql<string>`${`%${escapeLike(word)}%`} escape '!'`);
  }
  if (page.cursor !== undefined) query = query.where('number', '<', numberAfter(page.cursor));
  const rows = await query
    .orderBy('number', 'desc')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const counts = await countsOf(
    queries,
    shown.map(({ id }) => id),
  );
  return {
    items: shown.map((row) => ({ ...row, ...(counts.get(row.id) ?? { alerts: 0, reports: 0 }) })),
    nextCursor: rows.length > page.limit ? String(shown.at(-1)?.number ?? '') : null,
  };
}

async function countsOf(queries: Queries, ids: readonly string[]) {
  const counts = new Map<string, { alerts: number; reports: number }>();
  if (ids.length === 0) return counts;
  const rows = await queries
    .selectFrom('case_members')
    .select((row) => ['case_id', 'kind', row.fn.countAll<number>().as('members')])
    .where('case_id', 'in', [...ids])
    .groupBy(['case_id', 'kind'])
    .execute();
  for (const { case_id, kind, members } of rows) {
    const of = counts.get(case_id) ?? { alerts: 0, reports: 0 };
    counts.set(case_id, { ...of, [kind === 'alert' ? 'alerts' : 'reports']: Number(members) });
  }
  return counts;
}

/** A case with its alerts (and their assessments) in the order of arrival, the ids of its reports, and its notes. */
export async function readCase(queries: Queries, id: string) {
  const found = await queries.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst();
  if (found === undefined) throw noSuchCase();
  const members = await queries
    .selectFrom('case_members')
    .selectAll()
    .where('case_id', '=', id)
    .orderBy('added_at')
    .execute();
  const idsOf = (kind: string): string[] =>
    members.filter((member) => member.kind === kind).map(({ member_id }) => member_id);
  const alerts = (await alertsWithAssessments(queries, idsOf('alert'))).sort(
    (a, b) => Number(a.alert.number) - Number(b.alert.number),
  );
  const notes = await queries
    .selectFrom('case_notes')
    .selectAll()
    .where('case_id', '=', id)
    .orderBy('number')
    .execute();
  return { case: found, alerts, reportIds: idsOf('report'), notes };
}

/** Alerts in the order asked for, each with what it was assessed to, and what was decided. */
export async function alertsWithAssessments(queries: Queries, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await queries
    .selectFrom('alerts')
    .innerJoin('assessments', 'assessments.id', 'alerts.assessment_id')
    .leftJoin('users', 'users.id', 'alerts.owner_id')
    .selectAll('alerts')
    .select(['assessments.body as assessment', 'users.name as owner_name'])
    .where('alerts.id', 'in', [...ids])
    .execute();
  const dispositions = await queries
    .selectFrom('dispositions')
    .selectAll()
    .where('alert_id', 'in', [...ids])
    .orderBy('number')
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const { assessment, ...alert } = row;
    return [
      {
        alert,
        assessment: JSON.parse(assessment) as Assessment,
        dispositions: dispositions.filter(({ alert_id }) => alert_id === id),
      },
    ];
  });
}
