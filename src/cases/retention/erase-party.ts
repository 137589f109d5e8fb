import { sql } from 'kysely';
import { OperationalError } from '../../model/problem.ts';
import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant, Tables } from '../../store/database/schema.ts';
import { foldText } from '../../text/normalise.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor } from '../refusal.ts';
import { type ErasedCounts, eraseConsignments } from './erase-consignments.ts';
import { scrubPages } from './scrub-pages.ts';
import { findText, holdsWords, rowsOf, type TextFound, withoutWords } from './text-of-database.ts';

export interface PartyErased extends ErasedCounts {
  /** Consignments that were left: someone must still act on their alerts, or holds them. */
  readonly kept: readonly string[];
  /** Rows elsewhere out of which the name was taken. */
  readonly mentions: number;
  /** Where the name still stands. */
  readonly left: readonly TextFound[];
}

/** Consignments in one transaction. */
const AT_ONCE = 500;
/** Shorter words stand inside others, and would blank what is meant for nobody. */
const LEAST_CHARACTERS = 4;

/**
 * Erases a party by its name (case, accents and spaces do not matter): its consignments as `eraseConsignments` does, and
 * the name wherever else it was written. Consignments with an alert that is open or held stay, and are named. The
 * audit chain tells that it was done, not of whom.
 */
export async function eraseParty(
  database: Database,
  name: string,
  by: Actor | null,
  now: () => Instant,
): Promise<PartyErased> {
  if (foldText(name).trim().length < LEAST_CHARACTERS) {
    throw new OperationalError({
      what: `"${name}" is too short to erase by: it may stand inside other names`,
      where: '--party',
      mend: 'give the whole name',
    });
  }
  const { due, kept } = await consignmentsOf(database.queries, name);
  const sum = { consignments: 0, parties: 0, originals: 0 };
  for (let from = 0; from < due.length; from += AT_ONCE) {
    const erased = await database.transaction(async (queries) => {
      const counts = await eraseConsignments(queries, due.slice(from, from + AT_ONCE), now());
      await record(queries, { ...counts }, by, now());
      return counts;
    });
    sum.consignments += erased.consignments;
    sum.parties += erased.parties;
    sum.originals += erased.originals;
  }
  const mentions = await database.transaction(async (queries) => {
    const rows = await eraseMentions(queries, name);
    if (rows > 0) await record(queries, { mentions: rows }, by, now());
    return rows;
  });
  await scrubPages(database);
  return { ...sum, kept, mentions, left: await findText(database.queries, name) };
}

async function consignmentsOf(queries: Queries, name: string) {
  const wanted = folded(name);
  const partyIds: string[] = [];
  for await (const party of rowsOf(queries, 'parties'))
    if (folded(String(party['name'])) === wanted) partyIds.push(String(party['id']));
  if (partyIds.length === 0) return { due: [], kept: [] };
  const rows = await queries
    .selectFrom('consignment_parties')
    .innerJoin('consignments', 'consignments.id', 'consignment_parties.consignment_id')
    .leftJoin('alerts', (join) =>
      join
        .onRef('alerts.consignment_id', '=', 'consignments.id')
        .on('alerts.status', 'not in', ['released', 'stopped']),
    )
    .select(['consignments.id', 'consignments.reference', 'alerts.id as alert_id'])
    .where('consignment_parties.party_id', 'in', partyIds)
    .execute();
  const kept = new Map(rows.flatMap((row) => (row.alert_id === null ? [] : [[row.id, row.reference]])));
  const due = new Set(rows.map(({ id }) => id).filter((id) => !kept.has(id)));
  return { due: [...due], kept: [...new Set(kept.values())] };
}

function folded(name: string): string {
  return foldText(name).replace(/\s+/g, ' ').trim();
}

interface Mention {
  readonly table: keyof Tables;
  readonly key: readonly string[];
  /** Columns out of which the name is cut; without any, the row goes. */
  readonly columns: readonly string[];
  readonly spares?: (row: Readonly<Record<string, unknown>>) => boolean;
}

/** Where people and programs write names besides the consignments themselves. */
async function mentionsIn(queries: Queries): Promise<readonly Mention[]> {
  const acted = await queries
    .selectFrom('alerts')
    .select('id')
    .where('status', 'not in', ['released', 'stopped'])
    .execute();
  const stillActedOn = new Set<unknown>(acted.map(({ id }) => id));
  const worked = await queries.selectFrom('cases').select('id').where('state', '=', 'open').execute();
  const open = new Set<unknown>(worked.map(({ id }) => id));
  const ofOpenAlert: NonNullable<Mention['spares']> = (row) => stillActedOn.has(row['alert_id']);
  return [
    { table: 'comments', key: ['id'], columns: ['text', 'file_name'], spares: ofOpenAlert },
    { table: 'dispositions', key: ['id'], columns: ['text'], spares: ofOpenAlert },
    { table: 'cleared_hits', key: ['id'], columns: [], spares: ofOpenAlert },
    {
      table: 'cases',
      key: ['id'],
      columns: ['title', 'question', 'words'],
      spares: (row) => open.has(row['id']),
    },
    { table: 'case_notes', key: ['id'], columns: ['text'], spares: (row) => open.has(row['case_id']) },
    { table: 'dossiers', key: ['id'], columns: ['title'] },
    { table: 'quarantine', key: ['job_id', 'number'], columns: ['file', 'value', 'reason', 'mend'] },
    {
      table: 'jobs',
      key: ['id'],
      columns: ['title', 'body', 'progress', 'problem'],
      // A job that is still to be done needs the names of its files.
      spares: (row) => row['finished_at'] === null,
    },
    { table: 'saved_views', key: ['id'], columns: [] },
    { table: 'idempotency', key: ['who', 'key'], columns: [], spares: (row) => row['status'] === null },
    { table: 'webhook_deliveries', key: ['id'], columns: [], spares: (row) => row['state'] === 'waiting' },
  ];
}

async function eraseMentions(queries: Queries, name: string): Promise<number> {
  let erased = 0;
  const holds = holdsWords(name);
  for (const mention of await mentionsIn(queries)) {
    const { table, key, columns, spares } = mention;
    const found: Readonly<Record<string, unknown>>[] = [];
    for await (const row of rowsOf(queries, table))
      if (!spares?.(row) && Object.values(row).some(holds)) found.push(row);
    for (const row of found) {
      const here = sql.join(
        key.map((column) => sql`${sql.ref(column)} = ${row[column]}`),
        sql` and `,
      );
      if (columns.length === 0) await sql`delete from ${sql.table(table)} where ${here}`.execute(queries);
      for (const column of columns.filter((each) => holds(row[each]))) {
        const text = withoutWords(String(row[column]), name);
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${text} where ${here}`.execute(queries);
      }
      erased++;
    }
  }
  return erased;
}

async function record(
  queries: Queries,
  counts: Readonly<Record<string, number>>,
  by: Actor | null,
  at: Instant,
): Promise<void> {
  await appendAudit(queries, { at, who: by, what: 'retention.party-erased', subject: null, details: counts });
}
