import { sql } from 'kysely';
import type { Queries } from '../database.ts';

/** Hits cleared with a release that waits for a second person wait with it; before this they held at once. */
export async function up(database: Queries): Promise<void> {
  await sql`alter table cleared_hits add column disposition_id text`.execute(database);
  await sql`alter table cleared_hits add column in_force integer not null default 1`.execute(database);
}
