import type { Insertable } from 'kysely';
import type { Queries } from './database.ts';
import type { Tables } from './schema.ts';

/** Values of one statement: PostgreSQL counts them in 16 bits, SQLite stops at 32,766. */
const MOST_VALUES = 30_000;
const MOST_ROWS = 1_000;

/**
 * Inserts many rows in few statements, inside the caller's transaction. A character of the value zero, which
 * PostgreSQL cannot hold in text, is stored on both as the sign for it, ␀, so that both hold the same.
 */
export async function insertMany<T extends keyof Tables>(
  queries: Queries,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const rowsAtOnce = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_VALUES / Object.keys(first).length)));
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const part = rows.slice(from, from + rowsAtOnce).map(withoutZero);
    await queries.insertInto(table).values(part).execute();
  }
}

function withoutZero<R extends object>(row: R): R {
  let copy: R | undefined;
  for (const [key, value] of Object.entries(row)) {
    if (typeof value !== 'string' || !value.includes('\u0000')) continue;
    copy ??= { ...row };
    Object.assign(copy, { [key]: value.replaceAll('\u0000', '\u2400') });
  }
  return copy ?? row;
}
