import { sql } from 'kysely';
import type { Queries } from '../database.ts';
import type { Tables } from '../schema.ts';

/** Every table of ours, named so that a new one cannot be forgotten: a backup holds them and no others. */
const NAMES: Readonly<Record<keyof Tables, true>> = {
  consignments: true,
  parties: true,
  consignment_parties: true,
  facts: true,
  assessments: true,
  findings: true,
  alerts: true,
  alert_marks: true,
  alert_counts: true,
  dispositions: true,
  comments: true,
  files: true,
  consignment_files: true,
  cleared_hits: true,
  list_versions: true,
  users: true,
  user_sessions: true,
  one_time: true,
  sign_in_attempts: true,
  api_keys: true,
  saved_views: true,
  audit_entries: true,
  jobs: true,
  quarantine: true,
  webhooks: true,
  webhook_deliveries: true,
  idempotency: true,
  settings: true,
  cases: true,
  case_members: true,
  case_notes: true,
  dossiers: true,
};

export const CASEWORK_TABLES = Object.keys(NAMES) as readonly (keyof Tables)[];

export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Our tables as they stand in the database, with their columns in order. */
export async function shapesOf(queries: Queries): Promise<readonly TableShape[]> {
  const tables = await queries.introspection.getTables();
  return CASEWORK_TABLES.flatMap((name) => {
    const found = tables.find((table) => table.name === name && (table.schema ?? 'public') === 'public');
    return found ? [{ name, columns: found.columns.map((column) => column.name) }] : [];
  });
}

/** Names of the migrations that made the schema, in order. */
export async function appliedMigrations(queries: Queries): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(queries);
  return rows.map(({ name }) => name);
}
