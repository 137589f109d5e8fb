import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoodsData, LoadedTable, NomenclatureRow } from '../../model/goods-data.ts';
import { OperationalError } from '../../model/problem.ts';
import { GOODS_TABLES, type GoodsTableId, readGoodsTable } from './goods-tables.ts';

const folderOf = (home: string): string => join(home, 'data');

/** What is stored of a table: the rows, and where they came from. */
interface StoredTable<Row> extends LoadedTable<Row> {
  readonly table: GoodsTableId;
  readonly sha256: string;
}

/** What an import did. */
export interface GoodsImport {
  readonly table: GoodsTableId;
  readonly edition: string;
  readonly rows: number;
  /** True when the same bytes were there already. */
  readonly unchanged: boolean;
}

/**
 * Imports a table about goods. A nomenclature is kept for each edition; of the other tables the last one counts.
 *
 * @throws OperationalError when the file is none of its kind; what was there before stays
 */
export function importGoodsTable(
  home: string,
  table: GoodsTableId,
  file: string,
  edition?: string,
): GoodsImport {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new OperationalError(
      { what: 'the file cannot be read', where: file, mend: 'Check the path and the rights.' },
      { cause },
    );
  }
  const read = readGoodsTable(table, bytes, basename(file), edition);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = join(
    folderOf(home),
    `${table}${table === 'hs' ? `-${read.edition.replace(/[^\w.]+/g, '-')}` : ''}.json`,
  );
  const unchanged = existsSync(path) && storedTable(path).sha256 === sha256;
  if (!unchanged) {
    const stored: StoredTable<unknown> = {
      table,
      edition: read.edition,
      file: basename(file),
      sha256,
      rows: read.rows,
    };
    mkdirSync(folderOf(home), { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify(stored), { flush: true });
    renameSync(`${path}.new`, path);
  }
  return { table, edition: read.edition, rows: read.rows.length, unchanged };
}

function storedTable(path: string): StoredTable<never> {
  try {
    // Our own file: it was checked when it was written.
    return JSON.parse(readFileSync(path, 'utf8')) as StoredTable<never>;
  } catch (cause) {
    throw new OperationalError(
      { what: 'a table about goods is damaged', where: path, mend: 'Import it again.' },
      { cause },
    );
  }
}

/** Everything about goods that is loaded in this home; nomenclatures newest first. */
export function readGoodsData(home: string): GoodsData {
  const folder = folderOf(home);
  if (!existsSync(folder)) return { nomenclatures: [] };
  const tables = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => storedTable(join(folder, name)));
  const nomenclatures: LoadedTable<NomenclatureRow>[] = tables
    .filter(({ table }) => table === 'hs')
    .toSorted((a, b) => (a.edition < b.edition ? 1 : -1));
  const others = tables
    .filter(({ table }) => table !== 'hs')
    .map((stored) => [stored.table, stored] as const);
  return { nomenclatures, ...Object.fromEntries(others) };
}

/** One line for each table that can be loaded: what is there. */
export function goodsStatus(home: string): readonly {
  readonly table: GoodsTableId;
  readonly edition?: string;
  readonly rows?: number;
  readonly what: string;
}[] {
  const { nomenclatures, ...rest } = readGoodsData(home);
  const loaded = [
    ...nomenclatures.map((table) => ['hs', table] as const),
    ...Object.entries(rest),
  ] as readonly (readonly [string, LoadedTable<unknown>])[];
  return Object.entries(GOODS_TABLES).flatMap(([id, { what }]) => {
    const table = id as GoodsTableId;
    const found = loaded.filter(([name]) => name === id);
    return found.length === 0
      ? [{ table, what }]
      : found.map(([, { edition, rows }]) => ({ table, edition, rows: rows.length, what }));
  });
}
