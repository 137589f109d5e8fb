import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshPostgres, hasPostgres, onBothDatabases } from '../../../../test/databases.ts';
import type { Database } from '../database.ts';
import { insertMany } from '../insert-many.ts';
import { openDatabase } from '../open-database.ts';
import { backUp } from './back-up.ts';
import { CASEWORK_TABLES, shapesOf } from './casework-tables.ts';
import { restore } from './restore.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Rows in tables of every kind of column: counted numbers, bytes, real numbers, nulls, hostile text. */
async function fillSome(database: Database): Promise<void> {
  await insertMany(database.queries, 'files', [
    { sha256: 'a', media_type: 'x', bytes: 3, content: Uint8Array.of(0, 92, 255), created_at: 'now' },
  ]);
  await insertMany(database.queries, 'findings', [{ assessment_id: 'a', flag: 'f', weight: 1.5 }]);
  await insertMany(
    database.queries,
    'comments',
    Array.from({ length: 450 }, (_, index) => ({
      id: `c${index}`,
      alert_id: 'a',
      text: `tab\tline\n\\N ${index} 漢字`,
      by_id: 'u',
      by_name: 'U',
      at: 'now',
      mentions: '[]',
      file_sha256: null,
      file_name: null,
    })),
  );
}

async function everything(database: Database): Promise<unknown> {
  const tables: Record<string, unknown> = {};
  for (const { name, columns } of await shapesOf(database.queries)) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(
      database.queries,
    );
    tables[name] = rows
      .map((row) => JSON.stringify(columns.toSorted().map((column) => plain(row[column]))))
      .toSorted();
  }
  return tables;
}

const plain = (value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value);

async function openFresh(
  dialect: 'sqlite' | 'postgres',
): Promise<{ database: Database; clean: () => Promise<void> }> {
  if (dialect === 'sqlite') {
    const home = mkdtempSync(join(folder, 'home-'));
    const database = await openDatabase({ home });
    return { database, clean: () => database.close() };
  }
  const { address, drop } = await freshPostgres();
  const database = await openDatabase({ address, home: '/nowhere' });
  return {
    database,
    clean: async () => {
      await database.close();
      await drop();
    },
  };
}

const dialects = hasPostgres ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const);

describe.each(dialects)('a backup of %s', (from) => {
  let source: Awaited<ReturnType<typeof openFresh>>;
  const file = join(folder, `${from}.backup`);
  beforeAll(async () => {
    source = await openFresh(from);
    await fillSome(source.database);
    const { rows } = await backUp(source.database, file);
    expect([rows['comments'], rows['files'], rows['alerts']]).toEqual([450, 1, 0]);
  });
  afterAll(() => source.clean());

  it.each(dialects)('is the same in %s, where counting goes on', async (to) => {
    const target = await openFresh(to);
    try {
      await restore(target.database, file);
      expect(await everything(target.database)).toEqual(await everything(source.database));
      await target.database.queries
        .insertInto('comments')
        .values({
          id: 'new',
          alert_id: 'a',
          text: '',
          by_id: 'u',
          by_name: 'U',
          at: 'now',
          mentions: '[]',
          file_sha256: null,
          file_name: null,
        })
        .execute();
      const added = await target.database.queries
        .selectFrom('comments')
        .select('number')
        .where('id', '=', 'new')
        .executeTakeFirstOrThrow();
      expect(added.number).toBe(451);
      await expect(restore(target.database, file)).rejects.toThrow('not empty');
      await restore(target.database, file, { replace: true });
      expect(await everything(target.database)).toEqual(await everything(source.database));
    } finally {
      await target.clean();
    }
  });

  it('is for its owner alone, and never written over another', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(backUp(source.database, file)).rejects.toThrow('there is a file of that name');
  });

  it('is refused when it was cut off, and changes nothing', async () => {
    const short = join(folder, `${from}-short.backup`);
    writeFileSync(short, readFileSync(file));
    truncateSync(short, Math.floor(statSync(file).size * 0.6));
    const target = await openFresh('sqlite');
    await fillSome(target.database);
    const before = await everything(target.database);
    await expect(restore(target.database, short, { replace: true })).rejects.toThrow();
    expect(await everything(target.database)).toEqual(before);
    await target.clean();
  });
});

onBothDatabases('restoring', (database) => {
  it('refuses what a newer program has written, what is none, and what lost rows', async () => {
    const path = join(folder, `bad-${database().dialect}`);
    writeFileSync(path, gzipSync('{"format":"tidewaiter-casework-1","migrations":["9999-later"]}\n'));
    await expect(restore(database(), path)).rejects.toThrow('newer version');
    writeFileSync(path, 'nothing');
    await expect(restore(database(), path)).rejects.toThrow('cannot be read');
    writeFileSync(path, gzipSync('{"a":1}\n'));
    await expect(restore(database(), path)).rejects.toThrow('no backup');
    await expect(restore(database(), join(folder, 'absent'))).rejects.toThrow('cannot be read');
    const header = '{"format":"tidewaiter-casework-1","migrations":["0001-casework"]}';
    const table = '{"table":"settings","columns":["key","value"]}';
    writeFileSync(
      path,
      gzipSync([header, table, '["a","1"]', '{"end":true,"rows":{"settings":2}}', ''].join('\n')),
    );
    await expect(restore(database(), path)).rejects.toThrow('rows are missing');
    writeFileSync(path, gzipSync([header, table, '["a","1"]', ''].join('\n')));
    await expect(restore(database(), path)).rejects.toThrow('cut off');
    expect(await database().queries.selectFrom('settings').selectAll().execute()).toEqual([]);
  });
});

describe.skipIf(!hasPostgres)('a dump', () => {
  it('holds one moment, whatever is written meanwhile', async () => {
    const { database, clean } = await openFresh('postgres');
    await fillSome(database);
    const file = join(folder, 'moment.backup');
    let stop = false;
    const writing = (async () => {
      for (let n = 0; !stop; n++)
        await database.transaction(async (queries) => {
          await insertMany(queries, 'findings', [{ assessment_id: `x${n}`, flag: 'f', weight: 1 }]);
          await insertMany(queries, 'parties', [
            { id: `x${n}`, name: '', words: '', first_seen: '', last_seen: '', country: null },
          ]);
        });
    })();
    const { rows } = await backUp(database, file);
    stop = true;
    await writing;
    expect((rows['findings'] ?? 0) - 1).toBe(rows['parties']);
    expect(gunzipSync(readFileSync(file)).toString().trimEnd().split('\n').at(-1)).toContain('"end":true');
    await clean();
  });
});

it('knows every table that there is', async () => {
  const { database, clean } = await openFresh('sqlite');
  const tables = await database.queries.introspection.getTables();
  expect(
    tables
      .map(({ name }) => name)
      .filter((name) => name !== 'migrations')
      .toSorted(),
  ).toEqual(CASEWORK_TABLES.toSorted());
  await clean();
});
