import { sql } from 'kysely';
import type { Queries } from '../../store/database/database.ts';

/** Rows of a ranking: beyond it a chart is no longer read. */
const MOST_RANKED = 30;

/** What happened between two days (both included), and how it stands now. */
export async function readOverview(queries: Queries, from: string, to: string, now: string) {
  const begin = `${from}T00:00:00.000Z`;
  const end = `${to}T23:59:59.999Z`;
  const byDay = await queries
    .selectFrom('alerts')
    .select((row) => [
      sql<string>`substr(opened_at, 1, 10)`.as('day'),
      'outcome',
      row.fn.countAll<number>().as('alerts'),
    ])
    .where('opened_at', '>=', begin)
    .where('opened_at', '<=', end)
    .groupBy([sql`substr(opened_at, 1, 10)`, 'outcome'])
    .execute();
  const byLane = await queries
    .selectFrom('alerts')
    .select((row) => ['country_from', 'country_to', row.fn.countAll<number>().as('alerts')])
    .where('opened_at', '>=', begin)
    .where('opened_at', '<=', end)
    .groupBy(['country_from', 'country_to'])
    .orderBy('alerts', 'desc')
    .limit(MOST_RANKED)
    .execute();
  const marks = await queries
    .selectFrom('alert_marks')
    .innerJoin('alerts', 'alerts.id', 'alert_marks.alert_id')
    .select((row) => [
      'kind',
      'mark',
      row.fn.countAll<number>().as('alerts'),
      sql<number>`sum(case when decided_at is not null then 1 else 0 end)`.as('decided'),
      sql<number>`sum(case when status = 'released' then 1 else 0 end)`.as('released'),
    ])
    .where('opened_at', '>=', begin)
    .where('opened_at', '<=', end)
    .groupBy(['kind', 'mark'])
    .orderBy('alerts', 'desc')
    .execute();
  const open = await queries
    .selectFrom('alerts')
    .select((row) => [
      row.fn.countAll<number>().as('open'),
      sql<number>`sum(case when due_at < ${now} then 1 else 0 end)`.as('overdue'),
    ])
    .where('is_open', '=', 1)
    .executeTakeFirstOrThrow();
  return {
    byDay: byDay.map((row) => ({ ...row, alerts: Number(row.alerts) })),
    byLane: byLane.map((row) => ({ ...row, alerts: Number(row.alerts) })),
    marks: marks.map((row) => ({
      ...row,
      alerts: Number(row.alerts),
      decided: Number(row.decided),
      released: Number(row.released),
    })),
    open: Number(open.open),
    overdue: Number(open.overdue ?? 0),
    ...(await decisions(queries, begin, end)),
  };
}

/** Decided alerts of which the time to decision is looked at; the median of so many is the median. */
const MOST_TIMED = 50_000;

async function decisions(queries: Queries, begin: string, end: string) {
  const rows = await queries
    .selectFrom('alerts')
    .select(['opened_at', 'decided_at', 'status'])
    .where('decided_at', '>=', begin)
    .where('decided_at', '<=', end)
    .orderBy('decided_at', 'desc')
    .limit(MOST_TIMED)
    .execute();
  const hours = rows
    .map(
      ({ opened_at, decided_at }) =>
        (Date.parse(decided_at ?? opened_at) - Date.parse(opened_at)) / 3_600_000,
    )
    .sort((a, b) => a - b);
  const released = rows.filter(({ status }) => status === 'released').length;
  const middle = hours.length >> 1;
  const median =
    hours.length % 2 === 1 ? hours[middle] : ((hours[middle - 1] ?? 0) + (hours[middle] ?? 0)) / 2;
  return {
    decided: rows.length,
    medianHoursToDecision: rows.length === 0 ? null : (median ?? null),
    releasedShare: rows.length === 0 ? null : released / rows.length,
  };
}
