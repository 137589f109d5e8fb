import { existsSync, renameSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { OperationalError } from '../../../model/problem.ts';
import type { Database } from '../database.ts';
import { CASEWORK_TABLES } from './casework-tables.ts';
import { type BackupSummary, writeDump } from './dump.ts';
import { openSqliteSource } from './sqlite-source.ts';

/**
 * Copies the database into a file while it is in use: a file of SQLite as such a file, a PostgreSQL as JSON lines,
 * packed. Either can be restored into either. The file appears when it is whole.
 */
export async function backUp(database: Database, file: string): Promise<BackupSummary> {
  if (existsSync(file)) {
    throw new OperationalError({
      what: 'there is a file of that name',
      where: file,
      mend: 'name another: a backup never replaces one',
    });
  }
  const { connection } = database;
  if (connection.dialect === 'postgres') return writeDump(database, file);
  const partial = `${file}.partial`;
  try {
    await connection.raw.backup(partial);
    await chmod(partial, 0o600);
    const summary = await summaryOf(partial);
    renameSync(partial, file);
    return summary;
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  } finally {
    for (const end of ['-wal', '-shm', '-journal']) rmSync(`${partial}${end}`, { force: true });
  }
}

/** The copy is read once, to count what is in it and to know that it can be read. */
async function summaryOf(file: string): Promise<BackupSummary> {
  const rows: Record<string, number> = Object.fromEntries(CASEWORK_TABLES.map((table) => [table, 0]));
  const source = openSqliteSource(file);
  try {
    for await (const block of source.blocks())
      rows[block.table] = (rows[block.table] ?? 0) + block.rows.length;
  } finally {
    source.close();
  }
  return { rows };
}
