import { closeSync, openSync, readSync } from 'node:fs';
import { sql } from 'kysely';
import { OperationalError } from '../../../model/problem.ts';
import type { Database, Queries } from '../database.ts';
import { insertValues, storable } from '../insert-many.ts';
import { applyStep, MIGRATIONS, migrate } from '../migrate.ts';
import { CASEWORK_TABLES, shapesOf } from './casework-tables.ts';
import { type BackupSummary, openDump } from './dump.ts';
import type { RowSource } from './row-source.ts';
import { openSqliteSource } from './sqlite-source.ts';

const SQLITE_BEGINS = 'SQLite format 3\u0000';

/**
 * Brings a backup, of either kind, into a database of either kind: all of it or, when anything is wrong, nothing. A
 * backup of an earlier version is brought forward.
 *
 * Throws an `OperationalError` when the database holds anything and `replace` is not set, when the backup was made by a
 * newer program, or is damaged.
 */
export async function restore(
  database: Database,
  file: string,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<BackupSummary> {
  const source = await openBackup(file);
  try {
    refuseNewer(source, file);
    const holding = await tablesHolding(database.queries);
    if (holding.length > 0 && !replace) {
      throw new OperationalError({
        what: `the database is not empty: there are rows in ${holding.join(', ')}`,
        where: database.place,
        mend: 'restore into an empty one; or say --replace, which removes all that is there',
      });
    }
    const rows = await database.transaction((queries) => fill(queries, database, source));
    await migrate(database);
    if (database.dialect === 'sqlite') await sql`vacuum`.execute(database.queries);
    return { rows };
  } finally {
    source.close();
  }
}

async function openBackup(file: string): Promise<RowSource> {
  const beginning = Buffer.alloc(SQLITE_BEGINS.length);
  try {
    const handle = openSync(file, 'r');
    readSync(handle, beginning, 0, beginning.length, 0);
    closeSync(handle);
    return beginning.toString('latin1') === SQLITE_BEGINS ? openSqliteSource(file) : await openDump(file);
  } catch (error) {
    if (error instanceof OperationalError) throw error;
    throw new OperationalError(
      {
        what: `the backup cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        where: file,
        mend: 'name a file that "tidewaiter db backup" has written',
      },
      { cause: error },
    );
  }
}

function refuseNewer({ migrations }: RowSource, file: string): void {
  const unknown = migrations.filter((name) => !MIGRATIONS.some((step) => step.name === name));
  if (unknown.length === 0) return;
  throw new OperationalError({
    what: `the backup was made by a newer version of this program (it has "${unknown.join('", "')}")`,
    where: file,
    mend: 'install that version or a later one; nothing was changed',
  });
}

async function tablesHolding(queries: Queries): Promise<string[]> {
  const holding: string[] = [];
  for (const table of CASEWORK_TABLES) {
    const row = await queries.selectFrom(table).select(sql`1`.as('one')).limit(1).executeTakeFirst();
    if (row !== undefined) holding.push(table);
  }
  return holding;
}

async function fill(
  queries: Queries,
  { dialect }: Database,
  source: RowSource,
): Promise<Record<string, number>> {
  for (const table of [...CASEWORK_TABLES, 'migrations'])
    await sql.raw(`drop table if exists ${table}`).execute(queries);
  await sql`create table migrations (name text primary key, applied_at text not null)`.execute(queries);
  for (const step of MIGRATIONS)
    if (source.migrations.includes(step.name)) await applyStep(queries, dialect, step);
  const shapes = await shapesOf(queries);
  const rows: Record<string, number> = Object.fromEntries(shapes.map(({ name }) => [name, 0]));
  for await (const block of source.blocks()) {
    const shape = shapes.find(({ name }) => name === block.table);
    if (!shape || block.columns.some((column) => !shape.columns.includes(column))) {
      throw new OperationalError({
        what: `the backup has a table or column that its version has not: ${block.table}`,
        where: block.table,
        mend: 'take another backup; nothing was changed',
      });
    }
    const values = block.rows.map((row) => row.map(storable));
    await insertValues(queries, block.table, block.columns, values, true);
    rows[block.table] = (rows[block.table] ?? 0) + values.length;
  }
  if (dialect === 'postgres') await goOnCounting(queries, shapes);
  return rows;
}

/** Numbers that PostgreSQL counts itself go on behind the highest. */
async function goOnCounting(
  queries: Queries,
  shapes: readonly { readonly name: string; readonly columns: readonly string[] }[],
): Promise<void> {
  for (const { name, columns } of shapes) {
    if (!columns.includes('number')) continue;
    await sql
      .raw(
        `select setval(s, (select max(number) from ${name}))
         from pg_get_serial_sequence('${name}', 'number') as s
         where s is not null and exists (select 1 from ${name})`,
      )
      .execute(queries);
  }
}
