// Writes what a database of the present schema looks like, for the tests of the migrations to come: run it before a
// release that changed the schema, and never change what it has written for a released one.
//   node scripts/make-migration-fixtures.ts

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { MIGRATIONS } from '../src/store/database/migrate.ts';
import { DATABASE_FILE, openDatabase } from '../src/store/database/open-database.ts';
import { freshPostgres } from '../test/databases.ts';
import { stopAlert, storeWishes } from '../test/stored-casework.ts';

const folder = new URL('../src/store/database/migrations/fixtures/', import.meta.url);
const name = MIGRATIONS.at(-1)?.name ?? '';

const home = mkdtempSync(join(tmpdir(), 'tidewaiter-fixture-'));
await fill({ home });
writeFileSync(new URL(`${name}.sqlite.sql`, folder), sqliteScript(join(home, DATABASE_FILE)));
rmSync(home, { recursive: true });

const { address, drop } = await freshPostgres();
await fill({ home: '/nowhere', address });
const dump = execFileSync('pg_dump', ['--inserts', '--no-owner', '--no-privileges', address], {
  encoding: 'utf8',
});
writeFileSync(new URL(`${name}.postgres.sql`, folder), statementsOf(dump));
await drop();

async function fill(where: { home: string; address?: string }): Promise<void> {
  const database = await openDatabase(where);
  const [held] = await storeWishes(database, [
    { reference: 'A-1', paper: 'a paper' },
    { reference: 'A-2', outcome: 'clear' },
  ]);
  await stopAlert(database, held?.alertId ?? '', 'stopped', '2026-03-04T08:00:00.000Z');
  await database.close();
}

function sqliteScript(file: string): string {
  const raw = new Sqlite(file, { readonly: true });
  const shapes = raw
    .prepare<[], { name: string; sql: string; type: string }>(
      "select name, sql, type from sqlite_master where sql is not null and name not like 'sqlite_%' order by type desc, name",
    )
    .all();
  const rows = shapes.flatMap((shape) => {
    if (shape.type !== 'table') return [];
    const columns = raw
      .prepare(`select name from pragma_table_info('${shape.name}')`)
      .pluck()
      .all()
      .map(String);
    const quoted = columns.map((column) => `quote("${column}")`).join(` || ',' || `);
    const values = raw.prepare(`select ${quoted} from ${shape.name}`).pluck().all();
    return values.map(
      (value) => `insert into ${shape.name} (${columns.map((each) => `"${each}"`)}) values (${value});`,
    );
  });
  return `${[...shapes.map(({ sql }) => `${sql};`), ...rows].join('\n')}\n`;
}

/** Without the settings and remarks of the server's version that wrote it. */
function statementsOf(text: string): string {
  const kept = text
    .split('\n')
    .filter((line) => !/^(?:--|SET |\\|SELECT pg_catalog\.set_config|$)/.test(line));
  return `${kept.join('\n')}\n`;
}
