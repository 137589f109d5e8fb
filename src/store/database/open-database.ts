import { join } from 'node:path';
import { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { type Connection, connectPostgres, connectSqlite } from './dialects.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './schema.ts';

export const DATABASE_FILE = 'casework.sqlite';

/**
 * Opens the database, makes its tables, and brings older ones up to date.
 *
 * @param where `address` of a PostgreSQL, or the `home` whose file of SQLite is opened
 * Throws an `OperationalError` when it cannot be opened or was made by a newer program.
 * @example
 * const database = await openDatabase({ home: '/var/lib/tidewaiter' });
 * await database.queries.selectFrom('alerts').selectAll().execute();
 */
export async function openDatabase(where: {
  readonly address?: string;
  readonly home: string;
}): Promise<Database> {
  const connection =
    where.address === undefined
      ? connectSqlite(join(where.home, DATABASE_FILE))
      : connectPostgres(where.address);
  const database = databaseOver(connection);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** The database over a connection, as it is: nothing is made or changed. */
export function databaseOver(connection: Connection): Database {
  const queries = new Kysely<Tables>({ dialect: connection.kysely });
  return {
    dialect: connection.dialect,
    place: connection.place,
    queries,
    connection,
    transaction: (work) => queries.transaction().execute(work),
    close: () => queries.destroy(),
  };
}
