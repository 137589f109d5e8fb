import Sqlite from 'better-sqlite3';
import { CASEWORK_TABLES } from './casework-tables.ts';
import { ROWS_IN_BLOCK, type RowBlock, type RowSource } from './row-source.ts';

/** A file of SQLite as rows, opened for reading. */
export function openSqliteSource(file: string): RowSource {
  const raw = new Sqlite(file, { readonly: true, fileMustExist: true });
  const migrations = raw.prepare('select name from migrations order by name').pluck().all().map(String);
  return {
    migrations,
    blocks: async function* (): AsyncGenerator<RowBlock> {
      for (const table of CASEWORK_TABLES) {
        const columns = raw
          .prepare('select name from pragma_table_info(?) order by cid')
          .pluck()
          .all(table)
          .map(String);
        if (columns.length === 0) continue;
        let rows: unknown[][] = [];
        for (const row of raw.prepare(`select * from ${table}`).raw().iterate()) {
          rows.push(row as unknown[]);
          if (rows.length < ROWS_IN_BLOCK) continue;
          yield { table, columns, rows };
          rows = [];
        }
        if (rows.length > 0) yield { table, columns, rows };
      }
    },
    close: () => {
      raw.close();
    },
  };
}
