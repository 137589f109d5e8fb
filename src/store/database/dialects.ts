import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Dialect as KyselyDialect, SqliteDialect } from 'kysely';
import { PostgresJSDialect } from 'kysely-postgres-js';
import postgres from 'postgres';
import { DATABASE_CONNECTIONS, DATABASE_WAIT_MILLISECONDS } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import { takingCopies } from './copy-in.ts';
import { promptSocket } from './prompt-socket.ts';
import { rememberingStatements } from './remembered-statements.ts';

export type Dialect = 'sqlite' | 'postgres';

/** One connection to a database, of one kind or the other. */
export type Connection =
  | {
      readonly dialect: 'sqlite';
      readonly place: string;
      readonly kysely: KyselyDialect;
      readonly raw: Sqlite.Database;
    }
  | {
      readonly dialect: 'postgres';
      readonly place: string;
      readonly kysely: KyselyDialect;
      readonly raw: postgres.Sql;
    };

/**
 * A file of SQLite in WAL mode, made when absent and readable by its owner alone. `full` synchronisation: what was
 * answered survives a loss of power.
 */
export function connectSqlite(path: string): Connection {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const raw = new Sqlite(path, { timeout: DATABASE_WAIT_MILLISECONDS });
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    // Pages in memory, in KiB: the queue's indexes of a million alerts fit.
    raw.pragma('cache_size = -65536');
    if (path !== ':memory:') chmodSync(path, 0o600);
    return {
      dialect: 'sqlite',
      place: path,
      kysely: new SqliteDialect({ database: rememberingStatements(raw) }),
      raw,
    };
  } catch (error) {
    throw new OperationalError(
      {
        what: `the database cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
        where: path,
        mend: 'check that the file is a database of this program, and that its folder can be written; "tidewaiter db check" says more',
      },
      { cause: error },
    );
  }
}

/** A PostgreSQL by its address, `postgres://user@host:5432/name`. Connects when first asked. */
export function connectPostgres(address: string): Connection {
  const raw = postgres(address, {
    // The types of the client leave this option out; its manual has it ("Connection: socket").
    ...{
      socket: (options: Parameters<typeof promptSocket>[0]) =>
        promptSocket(options, DATABASE_WAIT_MILLISECONDS),
    },
    max: DATABASE_CONNECTIONS,
    onnotice: () => {},
    connect_timeout: DATABASE_WAIT_MILLISECONDS / 1000,
    // Whole numbers of eight bytes: ours count rows, and stay far below 2^53.
    types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
  });
  return {
    dialect: 'postgres',
    place: withoutPassword(address),
    kysely: new PostgresJSDialect({ postgres: takingCopies(raw) }),
    raw,
  };
}

function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, '$1:***@');
}
