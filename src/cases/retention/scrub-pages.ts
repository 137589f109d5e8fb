import { sql } from 'kysely';
import type { Database } from '../../store/database/database.ts';

/**
 * Takes what was erased out of the pages of the database too. SQLite writes the file anew and empties its log. On
 * PostgreSQL the pages are handed back for reuse; when they are written over is the server's affair.
 */
export async function scrubPages({ dialect, queries }: Database): Promise<void> {
  await sql`vacuum`.execute(queries);
  if (dialect === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(queries);
}
