import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { freshPostgres, hasPostgres } from '../../../../test/databases.ts';
import { checkDatabase } from '../../../cases/keeping/check-database.ts';
import { shapesOf } from '../backup/casework-tables.ts';
import type { Database } from '../database.ts';
import { MIGRATIONS } from '../migrate.ts';
import { DATABASE_FILE, openDatabase } from '../open-database.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url);
const names = MIGRATIONS.map(({ name }) => name);

it('has what each version left behind, on both databases', () => {
  const expected = names.flatMap((name) => [`${name}.postgres.sql`, `${name}.sqlite.sql`]);
  expect(readdirSync(FIXTURES).toSorted()).toEqual(expected);
});

/** Brought forward, an old database has the shape of a new one, and all that was in it. */
async function expectAsNew(database: Database, fresh: Database): Promise<void> {
  const shapes = async (each: Database) =>
    (await shapesOf(each.queries)).map(({ name, columns }) => [name, columns.toSorted()]);
  expect(await shapes(database)).toEqual(await shapes(fresh));
  const checked = await checkDatabase(database);
  expect(checked.flatMap(({ trouble }) => trouble)).toEqual([]);
  const alerts = await database.queries.selectFrom('alerts').select(['reference', 'status']).execute();
  expect(alerts).toEqual([{ reference: 'A-1', status: 'stopped' }]);
  expect(
    await database.queries.selectFrom('consignments').select('reference').orderBy('number').execute(),
  ).toEqual([{ reference: 'A-1' }, { reference: 'A-2' }]);
}

describe.each(names)('a database of %s', (name) => {
  it('is brought forward on SQLite', async () => {
    const home = mkdtempSync(join(tmpdir(), 'tidewaiter-old-'));
    const raw = new Sqlite(join(home, DATABASE_FILE));
    raw.exec(readFileSync(new URL(`${name}.sqlite.sql`, FIXTURES), 'utf8'));
    raw.close();
    const database = await openDatabase({ home });
    const fresh = await openDatabase({ home: join(home, 'fresh') });
    await expectAsNew(database, fresh);
    await database.close();
    await fresh.close();
    rmSync(home, { recursive: true });
  });

  it.skipIf(!hasPostgres)('is brought forward on PostgreSQL', async () => {
    const [old, empty] = [await freshPostgres(), await freshPostgres()];
    const sql = postgres(old.address, { max: 1, onnotice: () => {} });
    await sql.unsafe(readFileSync(new URL(`${name}.postgres.sql`, FIXTURES), 'utf8'));
    await sql.end();
    const database = await openDatabase({ address: old.address, home: '/nowhere' });
    const fresh = await openDatabase({ address: empty.address, home: '/nowhere' });
    await expectAsNew(database, fresh);
    await database.close();
    await fresh.close();
    await old.drop();
    await empty.drop();
  });
});
