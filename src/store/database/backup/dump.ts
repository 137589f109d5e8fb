import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { CompiledQuery } from 'kysely';
import { OperationalError } from '../../../model/problem.ts';
import type { Database, Queries } from '../database.ts';
import { appliedMigrations, shapesOf } from './casework-tables.ts';
import { ROWS_IN_BLOCK, type RowBlock, type RowSource } from './row-source.ts';

// The portable form of a database: JSON lines, packed. The first names format and migrations; `{table, columns}` begins
// a table; a row is an array, its bytes `{base64}`; the last line counts the rows, so that a file cut off is found.

const FORMAT = 'tidewaiter-casework-1';

export interface BackupSummary {
  readonly rows: Readonly<Record<string, number>>;
}

/** Writes all rows as they stand at one moment; work on the database goes on meanwhile. */
export async function writeDump(database: Database, file: string): Promise<BackupSummary> {
  const partial = `${file}.partial`;
  const counted: Record<string, number> = {};
  try {
    await database.queries
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((queries) =>
        pipeline(
          Readable.from(linesOf(queries, counted)),
          createGzip(),
          createWriteStream(partial, { mode: 0o600 }),
        ),
      );
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  return { rows: counted };
}

async function* linesOf(queries: Queries, counted: Record<string, number>): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: FORMAT, migrations: await appliedMigrations(queries) })}\n`;
  for (const { name, columns } of await shapesOf(queries)) {
    yield `${JSON.stringify({ table: name, columns })}\n`;
    counted[name] = 0;
    const select = CompiledQuery.raw(
      `select ${columns.map((column) => `"${column}"`).join(', ')} from ${name}`,
    );
    for await (const { rows } of queries
      .getExecutor()
      .stream<Record<string, unknown>>(select, ROWS_IN_BLOCK)) {
      for (const row of rows) {
        yield `${JSON.stringify(columns.map((column) => written(row[column])))}\n`;
        counted[name]++;
      }
    }
  }
  yield `${JSON.stringify({ end: true, rows: counted })}\n`;
}

function written(value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;
}

function read(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'base64' in value && typeof value.base64 === 'string'
    ? Buffer.from(value.base64, 'base64')
    : value;
}

/** Opens a dump. Throws an `OperationalError` when it is none; its end is checked when it is reached. */
export async function openDump(file: string): Promise<RowSource> {
  const lines = linesIn(file);
  const first = await lines.next();
  const header = first.done ? undefined : parsed(first.value, file);
  if (!isRecord(header) || header['format'] !== FORMAT || !Array.isArray(header['migrations'])) {
    await lines.return(undefined);
    throw new OperationalError({
      what: 'this is no backup of casework',
      where: file,
      mend: 'name a file that "tidewaiter db backup" has written',
    });
  }
  return {
    migrations: header['migrations'].map(String),
    blocks: () => blocksIn(lines, file),
    close: () => {
      void lines.return(undefined);
    },
  };
}

async function* blocksIn(lines: AsyncGenerator<string>, file: string): AsyncGenerator<RowBlock> {
  let table: { name: string; columns: string[] } | undefined;
  let rows: unknown[][] = [];
  const counted: Record<string, number> = {};
  for await (const line of lines) {
    const value = parsed(line, file);
    if (Array.isArray(value)) {
      if (!table || value.length !== table.columns.length) throw damaged(file, 'a row without its table');
      rows.push(value.map(read));
      counted[table.name] = (counted[table.name] ?? 0) + 1;
      if (rows.length < ROWS_IN_BLOCK) continue;
    }
    if (table && rows.length > 0) yield { table: table.name, columns: table.columns, rows };
    rows = [];
    if (!isRecord(value)) continue;
    if (value['end'] === true) {
      if (JSON.stringify(value['rows']) !== JSON.stringify(counted)) throw damaged(file, 'rows are missing');
      return;
    }
    table = { name: String(value['table']), columns: (value['columns'] as unknown[]).map(String) };
    counted[table.name] = 0;
  }
  throw damaged(file, 'it was cut off');
}

async function* linesIn(file: string): AsyncGenerator<string> {
  const packed = createReadStream(file);
  const text = packed.pipe(createGunzip());
  packed.on('error', (error) => text.destroy(error));
  try {
    for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY }))
      yield line;
  } finally {
    packed.destroy();
  }
}

function parsed(line: string, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw damaged(file, 'a line is no JSON');
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function damaged(file: string, what: string): OperationalError {
  return new OperationalError({
    what: `the backup is damaged: ${what}`,
    where: file,
    mend: 'take another backup; nothing was changed',
  });
}
