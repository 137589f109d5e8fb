import { CompiledQuery, type Insertable, PostgresAdapter } from 'kysely';
import { CopyRows } from './copy-in.ts';
import type { Queries } from './database.ts';
import type { Tables } from './schema.ts';

/** Rows from which COPY is faster than one statement of PostgreSQL. */
const COPY_FROM_ROWS = 20;
/** Values of one statement: PostgreSQL counts them in 16 bits; SQLite is fastest with few. */
const MOST_VALUES = { postgres: 30_000, sqlite: 500 };

/**
 * Inserts many rows, inside the caller's transaction: by COPY on PostgreSQL, in few prepared statements on SQLite. All
 * rows have the columns of the first. Text is stored as it is, with two exceptions, the same on both databases: a
 * character of the value zero, which PostgreSQL cannot hold, is stored as the sign for it, ␀; half a surrogate pair,
 * which is no text, as �.
 *
 * @example
 * await database.transaction((queries) => insertMany(queries, 'findings', findings));
 */
export async function insertMany<T extends keyof Tables>(
  queries: Queries,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const values = rows.map((row) => valuesOf(row, columns, table));
  await insertValues(queries, table, columns, values);
}

/**
 * Rows as values in the order of `columns`, which are ready to be stored. `byCopy` takes COPY on PostgreSQL however few
 * they are: it alone may say the numbers that the database counts itself.
 */
export async function insertValues(
  queries: Queries,
  table: string,
  columns: readonly string[],
  values: readonly (readonly unknown[])[],
  byCopy = values.length >= COPY_FROM_ROWS,
): Promise<void> {
  const isPostgres = queries.getExecutor().adapter instanceof PostgresAdapter;
  const into = `${table} (${columns.map((column) => `"${column}"`).join(', ')})`;
  if (isPostgres && byCopy) {
    await queries.executeQuery(CompiledQuery.raw(`copy ${into} from stdin`, [new CopyRows(values)]));
    return;
  }
  const most = isPostgres ? MOST_VALUES.postgres : MOST_VALUES.sqlite;
  const rowsAtOnce = Math.max(1, Math.floor(most / columns.length));
  for (let from = 0; from < values.length; from += rowsAtOnce) {
    const part = values.slice(from, from + rowsAtOnce);
    const words = `insert into ${into} values ${marksFor(part.length, columns.length, isPostgres)}`;
    await queries.executeQuery(CompiledQuery.raw(words, part.flat()));
  }
}

function marksFor(rows: number, columns: number, isNumbered: boolean): string {
  const mark = (index: number) => (isNumbered ? `$${index + 1}` : '?');
  return Array.from(
    { length: rows },
    (_, row) =>
      `(${Array.from({ length: columns }, (_each, column) => mark(row * columns + column)).join()})`,
  ).join();
}

/** The values in the order of the columns. A row with another column would lose it: that is a mistake of the caller. */
function valuesOf(row: object, columns: readonly string[], table: string): unknown[] {
  const record = row as Readonly<Record<string, unknown>>;
  const values = columns.map((column) => storable(record[column]));
  const others = Object.keys(row).length - columns.filter((column) => column in record).length;
  if (others > 0) throw new Error(`rows of ${table} have other columns than the first: ${Object.keys(row)}`);
  return values;
}

/** A value as both databases hold it. */
export function storable(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== 'string') return value;
  const text = value.includes('\u0000') ? value.replaceAll('\u0000', '\u2400') : value;
  return text.isWellFormed() ? text : text.toWellFormed();
}
