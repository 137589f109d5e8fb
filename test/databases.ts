import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '../src/store/database/database.ts';
import { openDatabase } from '../src/store/database/open-database.ts';

const SERVER = process.env['TIDEWAITER_TEST_DATABASE'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** True when a PostgreSQL answers; in CI its absence is a failure. */
export const hasPostgres = await answers();

async function answers(): Promise<boolean> {
  const sql = postgres(SERVER, { max: 1, connect_timeout: 3, onnotice: () => {} });
  try {
    await sql`select 1`;
    return true;
  } catch (error) {
    if (process.env['TIDEWAITER_REQUIRE_ALL']) throw error;
    process.stderr.write(`skipped: no PostgreSQL answers at ${SERVER}\n`);
    return false;
  } finally {
    await sql.end();
  }
}

/** A database of its own on the server, and what takes it away again. */
export async function freshPostgres(): Promise<{ address: string; drop: () => Promise<void> }> {
  const name = `tidewaiter_${randomUUID().replaceAll('-', '')}`;
  const run = async (words: string): Promise<void> => {
    const sql = postgres(SERVER, { max: 1, onnotice: () => {} });
    await sql.unsafe(words);
    await sql.end();
  };
  await run(`create database ${name}`);
  const address = new URL(SERVER);
  address.pathname = `/${name}`;
  return { address: address.href, drop: () => run(`drop database ${name} with (force)`) };
}

/**
 * Runs the same tests on both databases, each new and empty for the whole group.
 *
 * @example
 * onBothDatabases('alerts', (database) => {
 *   it('opens', async () => { await database().queries.selectFrom('alerts').selectAll().execute(); });
 * });
 */
export function onBothDatabases(title: string, tests: (database: () => Database) => void): void {
  for (const dialect of ['sqlite', 'postgres'] as const) {
    describe.skipIf(dialect === 'postgres' && !hasPostgres)(`${title} (${dialect})`, () => {
      let database: Database | undefined;
      let clean: () => Promise<void> | void = () => {};
      beforeAll(async () => {
        if (dialect === 'sqlite') {
          const home = mkdtempSync(join(tmpdir(), 'tidewaiter-db-'));
          clean = () => rmSync(home, { recursive: true, force: true });
          database = await openDatabase({ home });
        } else {
          const { address, drop } = await freshPostgres();
          clean = drop;
          database = await openDatabase({ address, home: '/nowhere' });
        }
      });
      afterAll(async () => {
        await database?.close();
        await clean();
      });
      tests(() => {
        if (!database) throw new Error('the database is not open yet');
        return database;
      });
    });
  }
}
