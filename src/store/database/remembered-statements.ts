import type Sqlite from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** Statements kept ready; casework has some two hundred. */
const MOST_STATEMENTS = 500;

/**
 * The same file, whose statements are prepared once: preparing takes as long as running a short one, and a third of
 * the time of inserting many rows.
 */
export function rememberingStatements(raw: Sqlite.Database): SqliteDatabase {
  const ready = new Map<string, Sqlite.Statement<unknown[]>>();
  return {
    close: () => {
      raw.close();
    },
    prepare: (words) => {
      const known = ready.get(words);
      // A statement whose rows are still being read cannot be run again meanwhile.
      if (known && !known.busy) return known as ReturnType<SqliteDatabase['prepare']>;
      const statement = raw.prepare<unknown[]>(words);
      const [oldest] = ready.keys();
      if (ready.size >= MOST_STATEMENTS && oldest !== undefined) ready.delete(oldest);
      ready.set(words, statement);
      return statement as ReturnType<SqliteDatabase['prepare']>;
    },
  };
}
