import { type SelectQueryBuilder, sql } from 'kysely';
import { OperationalError } from '../../model/problem.ts';
import type { Queries } from '../../store/database/database.ts';
import type { AlertsTable, Instant, Tables } from '../../store/database/schema.ts';
import { foldText } from '../../text/normalise.ts';
import { ALERT_STATES } from './alert-states.ts';

export const ALERT_SORTS = ['gravest', 'newest', 'oldest', 'due'] as const;
export type AlertSort = (typeof ALERT_SORTS)[number];

/** What the queue shows. Every field narrows; absent fields do not. */
export interface AlertFilter {
  readonly outcomes?: readonly string[];
  /** Absent: those that someone must act on. */
  readonly states?: readonly string[];
  readonly flag?: string;
  readonly list?: string;
  /** Id of a user, or `none`. */
  readonly owner?: string;
  readonly from?: string;
  readonly to?: string;
  /** Opened at or before. */
  readonly openedBefore?: Instant;
  /** True: only snoozed ones. Absent: all but those. */
  readonly snoozed?: boolean;
  readonly words?: string;
  readonly sort: AlertSort;
}

export interface AlertPage {
  readonly alerts: readonly AlertRow[];
  readonly nextCursor: string | null;
}

export type AlertRow = Tables['alerts'] extends AlertsTable
  ? AlertRead & { owner_name: string | null }
  : never;
type AlertRead = { readonly [K in keyof Omit<AlertsTable, 'number'>]: AlertsTable[K] } & {
  readonly number: number;
};

type AlertsQuery<O> = SelectQueryBuilder<Tables, 'alerts', O>;

/** Where a page ends: the values that its order compares. */
type Cursor = readonly (number | string | null)[];

/** One page of the queue, in its order; the next one begins behind `nextCursor`. */
export async function listAlerts(
  queries: Queries,
  filter: AlertFilter,
  page: { readonly limit: number; readonly cursor?: string; readonly now: Instant },
): Promise<AlertPage> {
  let query = narrowed(queries.selectFrom('alerts'), filter, page.now);
  if (page.cursor !== undefined) query = behind(query, filter.sort, readCursor(page.cursor, filter.sort));
  const rows = await inOrder(query, filter.sort)
    .selectAll('alerts')
    .select((row) =>
      row
        .selectFrom('users')
        .select('users.name')
        .whereRef('users.id', '=', 'alerts.owner_id')
        .as('owner_name'),
    )
    .limit(page.limit + 1)
    .execute();
  const alerts = rows.slice(0, page.limit);
  const last = alerts.at(-1);
  const more = rows.length > page.limit && last !== undefined;
  return { alerts, nextCursor: more ? writeCursor(cursorOf(filter.sort, last)) : null };
}

/** The alert behind one, in the queue of the same filter; `null` at the end. */
export async function alertBehind(
  queries: Queries,
  filter: AlertFilter,
  alert: AlertRead,
  now: Instant,
): Promise<string | null> {
  const query = behind(
    narrowed(queries.selectFrom('alerts'), filter, now),
    filter.sort,
    cursorOf(filter.sort, alert),
  );
  const next = await inOrder(query.where('id', '!=', alert.id), filter.sort)
    .select('id')
    .limit(1)
    .executeTakeFirst();
  return next?.id ?? null;
}

export interface AlertCounts {
  readonly outcome: Readonly<Record<string, number>>;
  readonly status: Readonly<Record<string, number>>;
  readonly total: number;
}

/**
 * How many alerts there are. Counts by outcome and state are kept with every change and cost nothing; the total of a
 * filter that asks for more is counted.
 */
export async function countFiltered(
  queries: Queries,
  filter: AlertFilter,
  now: Instant,
): Promise<AlertCounts> {
  const cells = await queries.selectFrom('alert_counts').selectAll().execute();
  const states = filter.states ?? OPEN;
  const outcome: Record<string, number> = {};
  const status: Record<string, number> = {};
  let total = 0;
  for (const cell of cells) {
    const inState = states.includes(cell.status);
    const inOutcome = filter.outcomes === undefined || filter.outcomes.includes(cell.outcome);
    if (inState) outcome[cell.outcome] = (outcome[cell.outcome] ?? 0) + cell.alerts;
    if (inOutcome) status[cell.status] = (status[cell.status] ?? 0) + cell.alerts;
    if (inState && inOutcome) total += cell.alerts;
  }
  if (isPlain(filter)) {
    const snoozed = await countRows(
      narrowed(queries.selectFrom('alerts'), { ...filter, snoozed: true }, now),
    );
    return { outcome, status, total: total - snoozed };
  }
  return { outcome, status, total: await countRows(narrowed(queries.selectFrom('alerts'), filter, now)) };
}

const OPEN = ALERT_STATES.slice(0, 3) as readonly string[];

function isPlain({ outcomes: _, states: __, sort: ___, ...rest }: AlertFilter): boolean {
  return Object.values(rest).every((value) => value === undefined);
}

async function countRows(query: AlertsQuery<object>): Promise<number> {
  const row = await query
    .select((count) => count.fn.countAll<number>().as('alerts'))
    .executeTakeFirstOrThrow();
  return Number(row.alerts);
}

function narrowed<O>(query: AlertsQuery<O>, filter: AlertFilter, now: Instant): AlertsQuery<O> {
  const { outcomes, states, flag, list, owner, from, to, openedBefore, snoozed, words } = filter;
  let narrow =
    states === undefined ? query.where('is_open', '=', 1) : query.where('status', 'in', [...states]);
  if (outcomes) narrow = narrow.where('outcome', 'in', [...outcomes]);
  if (owner === 'none') narrow = narrow.where('owner_id', 'is', null);
  else if (owner !== undefined) narrow = narrow.where('owner_id', '=', owner);
  if (from !== undefined) narrow = narrow.where('country_from', '=', from);
  if (to !== undefined) narrow = narrow.where('country_to', '=', to);
  if (openedBefore !== undefined) narrow = narrow.where('opened_at', '<=', openedBefore);
  narrow = snoozed
    ? narrow.where('snoozed_until', '>', now)
    : narrow.where((row) => row.or([row('snoozed_until', 'is', null), row('snoozed_until', '<=', now)]));
  for (const [kind, mark] of [
    ['flag', flag],
    ['list', list],
  ] as const) {
    if (mark === undefined) continue;
    narrow = narrow.where('id', 'in', (row) =>
      row.selectFrom('alert_marks').select('alert_id').where('kind', '=', kind).where('mark', '=', mark),
    );
  }
  for (const word of foldText(words ?? '').split(/\s+/)) {
    if (word !== '')
      narrow = narrow.where('words', 'like', sql<string>`${`%${escapeLike(word)}%`} escape '!'`);
  }
  return narrow;
}

/** `%` and `_` as written, not as jokers. */
export function escapeLike(text: string): string {
  return text.replace(/[!%_]/g, (sign) => `!${sign}`);
}

function inOrder<O>(query: AlertsQuery<O>, sort: AlertSort): AlertsQuery<O> {
  switch (sort) {
    case 'gravest':
      return query.orderBy('gravity', 'desc').orderBy('score', 'desc').orderBy('number');
    case 'newest':
      return query.orderBy('number', 'desc');
    case 'oldest':
      return query.orderBy('number');
    case 'due':
      // Without a due time last: the sign ~ comes behind all digits.
      return query.orderBy(sql`coalesce(due_at, '~')`).orderBy('number');
  }
}

function cursorOf(sort: AlertSort, { gravity, score, number, due_at }: AlertRead): Cursor {
  if (sort === 'gravest') return [gravity, score, number];
  return sort === 'due' ? [due_at ?? '~', number] : [number];
}

function behind<O>(query: AlertsQuery<O>, sort: AlertSort, cursor: Cursor): AlertsQuery<O> {
  const [first, second, third] = cursor;
  switch (sort) {
    case 'gravest':
      return query
        .where('gravity', '<=', Number(first))
        .where((row) =>
          row.or([
            row('gravity', '<', Number(first)),
            row('score', '<', Number(second)),
            row.and([row('score', '=', Number(second)), row('number', '>', Number(third))]),
          ]),
        );
    case 'newest':
      return query.where('number', '<', Number(first));
    case 'oldest':
      return query.where('number', '>', Number(first));
    case 'due':
      return query.where(
        sql<boolean>`(coalesce(due_at, '~') > ${String(first)} or (coalesce(due_at, '~') = ${String(first)} and number > ${Number(second)}))`,
      );
  }
}

function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

const CURSOR_VALUES: Readonly<Record<AlertSort, number>> = { gravest: 3, newest: 1, oldest: 1, due: 2 };

function readCursor(text: string, sort: AlertSort): Cursor {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (
      Array.isArray(values) &&
      values.length === CURSOR_VALUES[sort] &&
      values.every((value) => typeof value === 'number' || typeof value === 'string')
    )
      return values;
  } catch {
    // Falls through to the one message for whatever is wrong with it.
  }
  throw new OperationalError({
    what: 'the cursor is not one that this queue has given in this order',
    where: 'cursor',
    mend: 'begin again without a cursor',
  });
}
