import { sql } from 'kysely';
import { OperationalError } from '../../model/problem.ts';
import type { Database, Queries } from './database.ts';
import type { Dialect } from './dialects.ts';
import * as casework from './migrations/0001-casework.ts';
import * as clearedInForce from './migrations/0002-cleared-in-force.ts';
import * as cases from './migrations/0003-cases.ts';

type Step = (database: Queries, dialect: Dialect) => Promise<void>;

/** Every change of the schema, in order. A released one is never changed: another is added behind it. */
export const MIGRATIONS: readonly { readonly name: string; readonly up: Step }[] = [
  { name: '0001-casework', up: casework.up },
  { name: '0002-cleared-in-force', up: clearedInForce.up },
  { name: '0003-cases', up: cases.up },
];

/** Any number: the lock that keeps two starting programs from changing the schema at once. */
const LOCK = 726_201;

/** Brings the schema forward, each step whole or not at all; refuses a database of a newer program. */
export async function migrate(database: Database, steps = MIGRATIONS): Promise<void> {
  const { queries, dialect, place } = database;
  await sql`create table if not exists migrations (name text primary key, applied_at text not null)`
    .execute(queries)
    .catch((error: unknown) => {
      throw cannotUse(error, place);
    });
  await database.transaction(async (transaction) => {
    if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
    const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(
      transaction,
    );
    const applied = new Set(rows.map(({ name }) => name));
    const unknown = [...applied].filter((name) => !steps.some((step) => step.name === name));
    if (unknown.length > 0) {
      throw new OperationalError({
        what: `the database was made by a newer version of this program (it has "${unknown.join('", "')}")`,
        where: place,
        mend: 'install that version or a later one; nothing was changed',
      });
    }
    for (const step of steps) if (!applied.has(step.name)) await applyStep(transaction, dialect, step);
  });
}

/** One change of the schema and the record of it, in the caller's transaction. */
export async function applyStep(
  queries: Queries,
  dialect: Dialect,
  { name, up }: (typeof MIGRATIONS)[number],
): Promise<void> {
  await up(queries, dialect);
  const at = new Date().toISOString();
  await sql`insert into migrations (name, applied_at) values (${name}, ${at})`.execute(queries);
}

function cannotUse(error: unknown, place: string): OperationalError {
  return new OperationalError(
    {
      what: `the database cannot be used: ${error instanceof Error ? error.message || error.name : String(error)}`,
      where: place,
      mend: 'check that the server runs and the address, user and rights are right; for a file, that it is a database of this program',
    },
    { cause: error },
  );
}
